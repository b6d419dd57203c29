package dev.plumbline.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.execution.Execution;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanBookTest {

    private static final Plan YEAR =
            Plan.builder().id(PlanId.of("2024")).period(Period.year(2024)).build();
    private static final Plan JUNE = Plan.builder()
            .id(PlanId.of("2024-06"))
            .period(Period.month(2024, 6))
            .parent(YEAR.id())
            .build();
    private static final Stamp STAMP = Stamp.of("li", Instant.parse("2024-06-30T04:00:00Z"));

    private static Measurement measured(String value) {
        return Measurement.of(IndicatorId.of("revenue"), LocalDate.of(2024, 6, 30), Quantity.parse(value));
    }

    @Test
    void goesByTheStandardPolicyAndChineseDatesUnlessTold() {
        PlanBook book = PlanBook.of(YEAR);

        assertThat(book.policy()).isEqualTo(PlanPolicy.standard());
        assertThat(book.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(book.execution()).isEqualTo(Execution.empty());
    }

    @Test
    void findsAPlanByItsId() {
        PlanBook book = PlanBook.of(YEAR, JUNE);

        assertThat(book.plan(PlanId.of("2024-06"))).hasValue(JUNE);
        assertThat(book.plan(PlanId.of("2025"))).isEmpty();
    }

    @Test
    void answersANewBookForEachFactAndKeepsTheOldOne() {
        PlanBook before = PlanBook.of(YEAR).record(measured("1亿元"), STAMP);
        PlanBook left = before.record(measured("2亿元"), STAMP);
        PlanBook right = before.record(measured("3亿元"), STAMP);

        assertThat(before.execution().size()).isEqualTo(1);
        assertThat(left.execution().since(before.execution())).containsExactly(new Entry<>(measured("2亿元"), STAMP));
        assertThat(right.execution().since(before.execution())).containsExactly(new Entry<>(measured("3亿元"), STAMP));
        assertThat(left.plans()).isEqualTo(before.plans());
    }

    @Test
    void recordsSeveralAsItRecordsOneAfterAnother() {
        PlanBook book = PlanBook.of(YEAR);

        assertThat(book.recordAll(List.of(new Entry<>(measured("1亿元"), STAMP), new Entry<>(measured("2亿元"), STAMP))))
                .isEqualTo(book.record(measured("1亿元"), STAMP).record(measured("2亿元"), STAMP));
    }

    @Test
    void tellsWhatWasRecordedSinceAnEarlierBook() {
        PlanBook before = PlanBook.of(YEAR).record(measured("1亿元"), STAMP);
        PlanBook after = before.record(measured("2亿元"), STAMP);

        assertThat(after.recordedSince(before)).hasValue(List.of(new Entry<>(measured("2亿元"), STAMP)));
        assertThat(after.toBuilder().build().recordedSince(before)).isPresent();
        assertThat(after.recordedSince(after)).hasValue(List.of());
        assertThat(before.recordedSince(after)).isEmpty();
        assertThat(after.recordedSince(PlanBook.of(YEAR, JUNE))).isEmpty();
        assertThat(after.recordedSince(PlanBook.of(YEAR).record(measured("9亿元"), STAMP)))
                .isEmpty();
    }
}
