package dev.plumbline.evaluation;

import static dev.plumbline.evaluation.Evaluated.JUNE;
import static dev.plumbline.evaluation.Evaluated.YEAR;
import static dev.plumbline.evaluation.Evaluated.analysis;
import static dev.plumbline.evaluation.Evaluated.day;
import static dev.plumbline.evaluation.Evaluated.goal;
import static dev.plumbline.evaluation.Evaluated.measured;
import static dev.plumbline.evaluation.Evaluated.plan;
import static dev.plumbline.evaluation.Evaluated.record;
import static dev.plumbline.evaluation.Evaluated.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.audit.Digest;
import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.MissingPart.Kind;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Indicator;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EVA-1: what was filed, beside what follows from the book today. */
class FiledEvaluationTest {

    private static final Instant FILED = Instant.parse("2024-07-02T02:00:00Z");
    private static final Stamp BY = Stamp.of("li", FILED);

    private static PlanBook book() {
        return PlanBook.of(plan(JUNE, Period.month(2024, 6))
                .addGoal(goal("customers", "新增客户", Indicator.atLeast("100家")))
                .build());
    }

    private static PlanBook met() {
        return record(book(), measured("customers", "06-30", "100家"));
    }

    private static EvaluationReport report(PlanBook book) {
        return EvaluationReport.of(status(book, "06-30"), JUNE);
    }

    private static PlanBook filed(PlanBook book) {
        return book.record(report(book).fileIncomplete("2024-06-monthly", FILED), BY);
    }

    private static FiledEvaluation only(PlanBook book) {
        List<FiledEvaluation> all = FiledEvaluation.of(status(book, "07-31"));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    @DisplayName("A complete report is filed with its digest, its period, its moment and what was known")
    void filing() {
        EvaluationReport report = report(met());

        EvaluationFiled filed = report.file("2024-06-monthly", FILED);

        assertThat(filed.content()).isEqualTo(report.digest());
        assertThat(filed.period()).contains(Period.month(2024, 6));
        assertThat(filed.asOf()).contains(AsOf.endOf(day("06-30")).knownAt(FILED));
        assertThat(filed.when()).isEqualTo(Moment.of(FILED));
    }

    @Test
    @DisplayName("An incomplete one is refused with the list, unless it is said so")
    void incomplete() {
        EvaluationReport report = report(book());

        assertThatThrownBy(() -> report.file("x", FILED))
                .isInstanceOfSatisfying(
                        IncompleteEvaluationException.class,
                        refused -> assertThat(refused.missing())
                                .extracting(MissingPart::kind)
                                .containsExactly(Kind.MEASUREMENT))
                .hasMessage("The evaluation of plan [2024-06] for [2024-06] is not filed. It lacks [1] parts, such as:"
                        + " 新增客户: nothing was measured. Record what is missing, or file it with fileIncomplete.");
        assertThat(only(filed(book())).missing()).isEqualTo(report.missing());
    }

    @Test
    @DisplayName("A report that knows what was recorded later is not filed at an earlier time")
    void filedBeforeItWasKnown() {
        EvaluationReport report = EvaluationReport.of(
                PlanStatus.of(met(), AsOf.endOf(day("06-30")).knownAt(FILED)), JUNE);

        assertThatThrownBy(() -> report.file("x", FILED.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Give a later time");
        assertThat(report.file("x", FILED.plusSeconds(1)).asOf()).contains(report.asOf());
    }

    @Test
    @DisplayName("A report is not filed before the day it tells of")
    void filedBeforeTheDay() {
        assertThatThrownBy(() -> report(book()).fileIncomplete("x", Instant.parse("2024-06-01T02:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before that day");
        assertThatThrownBy(() -> report(met()).file("x", Instant.parse("2024-06-01T02:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-29T16:00:00Z, Asia/Shanghai, true", "2024-06-29T15:59:59Z, Asia/Shanghai, false",
        "2024-06-30T04:00:00Z, America/New_York, true", "2024-06-30T03:59:59Z, America/New_York, false",
        "2024-06-29T10:00:00Z, Pacific/Kiritimati, true", "2024-06-29T09:59:59Z, Pacific/Kiritimati, false"
    })
    @DisplayName("The day on which a report is filed is that of the book's zone")
    void filedByTheZoneOfTheBook(Instant at, ZoneId zone, boolean isTaken) {
        EvaluationReport report = report(met().toBuilder().zone(zone).build());
        if (isTaken) {
            assertThat(report.fileIncomplete("x", at).when()).isEqualTo(Moment.of(at));
        } else {
            assertThatThrownBy(() -> report.fileIncomplete("x", at)).hasMessageContaining("before that day");
        }
    }

    @Test
    @DisplayName("What is recorded later changes nothing")
    void laterFacts() {
        PlanBook filed = filed(met())
                .record(measured("customers", "06-29", "7家"), Stamp.of("li", FILED.plusSeconds(60)))
                .record(
                        analysis("customers", Period.month(2024, 6))
                                .experience("素材")
                                .build(),
                        Stamp.of("li", FILED.plusSeconds(60)));

        assertThat(only(filed).differs()).isFalse();
        assertThat(only(filed).digest()).contains(only(filed).filed().content());
    }

    @Test
    @DisplayName("A plan that was altered since, and a fact that was put in before, are told")
    void alterations() {
        PlanBook filed = filed(met());
        PlanBook altered = filed.toBuilder()
                .plans(List.of(plan(JUNE, Period.month(2024, 6))
                        .addGoal(goal("customers", "新增客户", Indicator.atLeast("120家")))
                        .build()))
                .build();

        assertThat(only(filed).differs()).isFalse();
        assertThat(only(altered).differs()).isTrue();
        assertThat(only(record(filed, measured("customers", "06-29", "7家"))).differs())
                .isTrue();
    }

    @Test
    @DisplayName(
            "What says neither its moment nor a plan of the book cannot be drawn again; what is only supposed is not looked at")
    void notDrawnAgain() {
        PlanBook old = met().record(new EvaluationFiled("alt", JUNE, Digest.of("alt"), Moment.of(FILED)), BY);
        PlanBook unknown = met().record(report(met()).file("x", FILED), BY).toBuilder()
                .plans(List.of(plan(YEAR, Period.year(2024)).build()))
                .build();

        assertThat(only(old).again()).isEmpty();
        assertThat(only(old).differs()).isFalse();
        assertThat(only(old).isOfNothing()).isFalse();
        assertThat(only(unknown).again()).isEmpty();
        assertThat(only(unknown).isOfNothing()).isTrue();
        PlanBook filed = filed(met());
        assertThat(FiledEvaluation.of(status(filed.supposing(filed.plans().get(0)), "07-31")))
                .isEmpty();
    }

    @Test
    @DisplayName("SAFE-1: a moment outside the years that are counted is one at which the book had nothing")
    void beyondTheYears() {
        PlanBook book = met().record(
                        new EvaluationFiled(
                                "x",
                                JUNE,
                                Digest.of("x"),
                                Moment.of(FILED),
                                Optional.empty(),
                                Optional.of(AsOf.endOf(LocalDate.of(2999, 6, 30)))),
                        BY);

        assertThat(only(book).isOfNothing()).isTrue();
    }

    @Test
    @DisplayName("What was filed after the moment asked for is not known")
    void filedLater() {
        assertThat(FiledEvaluation.of(status(filed(met()), "06-30"))).isEmpty();
    }

    @Test
    @DisplayName("Of a month of a year: drawn again for that month")
    void partOfAYear() {
        PlanBook year = record(
                PlanBook.of(plan(YEAR, Period.year(2024))
                        .addGoal(goal("customers", "新增客户", Indicator.atLeast("366家")))
                        .build()),
                measured("customers", "06-30", "30家"));
        EvaluationReport june = EvaluationReport.of(status(year, "06-30"), YEAR, Period.month(2024, 6));
        PlanBook filed = year.record(june.file("2024-06", FILED), BY);

        assertThat(only(filed).again().orElseThrow().period()).isEqualTo(Period.month(2024, 6));
        assertThat(only(filed).differs()).isFalse();
        assertThat(june.indicators().get(0).target().orElseThrow().toString())
                .isEqualTo(Quantity.parse("30家").toString());
    }
}
