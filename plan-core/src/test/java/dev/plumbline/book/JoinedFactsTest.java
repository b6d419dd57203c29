package dev.plumbline.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** IO-2f: what two books recorded means the same together as it meant apart. */
class JoinedFactsTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final Stamp NIGHT = Stamp.of("li", Instant.parse("2024-06-30T15:59:59Z"));
    private static final PlanBook EMPTY = PlanBook.of(Plan.builder()
            .id(PlanId.of("2024"))
            .period(Period.year(2024))
            .addGoal(Goal.builder()
                    .id(GoalId.of("revenue"))
                    .name("营收")
                    .indicator(Indicator.atLeast("100万元"))
                    .build())
            .build());

    private static Measurement revenue(String amount) {
        return Measurement.of(IndicatorId.of("revenue"), JUNE, Quantity.parse(amount));
    }

    private static Stamp at(String instant) {
        return Stamp.of("li", Instant.parse(instant));
    }

    private static double attainment(PlanBook one, PlanBook other) {
        PlanBook joined = JoinedBook.of(List.of(one, other)).book();
        return PlanStatus.of(joined, AsOf.endOf(LocalDate.of(2024, 12, 31)))
                .goals()
                .iterator()
                .next()
                .attainment()
                .value()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "A correction stays behind what it corrects, even where a table's fact is stamped at the end of its day")
    void corrections() {
        Measurement wrong = revenue("90万元");
        Entry<?> read = new Entry<>(wrong, NIGHT);
        PlanBook first = EMPTY.recordAll(List.of(
                read,
                new Entry<>(
                        Measurement.of(IndicatorId.of("visits"), JUNE, Quantity.parse("5次")),
                        at("2024-06-30T01:00:00Z"))));
        PlanBook corrected = EMPTY.recordAll(
                List.of(read, new Entry<>(Correction.of(wrong, revenue("10万元"), "抄错"), at("2024-06-30T02:00:00Z"))));

        assertThat(attainment(first, corrected)).isEqualTo(0.1);
        assertThat(attainment(corrected, first)).isEqualTo(0.1);
    }

    @Test
    @DisplayName("A book that holds the other keeps its own order, whichever comes first")
    void contained() {
        PlanBook whole = EMPTY.recordAll(List.of(
                new Entry<>(issue("x"), at("2024-07-02T01:00:00Z")),
                new Entry<>(issue("y"), at("2024-07-01T01:00:00Z"))));
        PlanBook part = EMPTY.recordAll(whole.execution().entries().subList(1, 2));

        for (List<PlanBook> order : List.of(List.of(whole, part), List.of(part, whole))) {
            assertThat(JoinedBook.of(order).book().execution()).isEqualTo(whole.execution());
        }
    }

    private static Issue issue(String text) {
        return Issue.builder()
                .id(IssueId.of("i"))
                .description(text)
                .when(Moment.of(Instant.parse("2024-07-01T00:00:00Z")))
                .build();
    }
}
