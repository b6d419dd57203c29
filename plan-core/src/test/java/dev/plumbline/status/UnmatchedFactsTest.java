package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that count nowhere are told (GOAL-3, GOAL-8). */
class UnmatchedFactsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private static PlanBook book() {
        return PlanBook.of(Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addGoal(Goal.builder()
                        .id(GoalId.of("signed"))
                        .name("新签客户")
                        .indicator(Indicator.atLeast("100家"))
                        .build())
                .addGoal(Goal.builder()
                        .id(GoalId.of("open"))
                        .name("口碑")
                        .indicator(Indicator.unstated())
                        .build())
                .addTask(Task.builder()
                        .id(TaskId.of("visit"))
                        .name("拜访")
                        .addIndicator(Indicator.atLeast("40次").toBuilder()
                                .id(IndicatorId.of("visits"))
                                .build())
                        .build())
                .raci(RaciMatrix.builder()
                        .owner(TaskId.of("visit"), PersonId.of("li"))
                        .build())
                .build());
    }

    private static PlanBook with(Fact... facts) {
        PlanBook book = book();
        for (Fact fact : facts) {
            book = book.record(fact, Stamp.of("li", Instant.parse("2024-06-04T01:00:00Z")));
        }
        return book;
    }

    private static List<Finding> findings(Fact... facts) {
        return PlanStatus.of(with(facts), AsOf.endOf(LocalDate.of(2024, 6, 30))).unmatchedFacts();
    }

    private static Measurement measured(String indicator, String value) {
        return Measurement.of(IndicatorId.of(indicator), DAY, Quantity.parse(value));
    }

    private static ProgressReport.Builder report(String task) {
        return ProgressReport.builder().task(TaskId.of(task)).when(Moment.of(DAY));
    }

    @ParameterizedTest(name = "GOAL-3 {1} of {0} is told as {2}")
    @CsvSource({
        "signed,30户,measurement-unit-mismatch,goal/signed#actual",
        "signed,30万元,measurement-unit-mismatch,goal/signed#actual",
        "signed,30,measurement-unit-mismatch,goal/signed#actual",
        "signed,30个,measurement-counter,goal/signed#actual",
        "visits,3场,measurement-unit-mismatch,task/visit",
        "visits,3个,measurement-counter,task/visit",
        "gone,3家,measurement-of-unknown-indicator,indicator/gone"
    })
    void tellsWhatDoesNotFit(String indicator, String value, String code, String path) {
        assertThat(findings(measured(indicator, value))).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo(code);
            assertThat(finding.location().path()).contains(path);
        });
    }

    @Test
    @DisplayName("GOAL-3 the message names both units, once for all amounts of a unit")
    void namesBothUnits() {
        assertThat(findings(measured("signed", "30户"), measured("signed", "40户"), measured("signed", "5家")))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.CHINESE)).contains("40户", "2 条", "“户”", "“家”"));
    }

    @Test
    @DisplayName("GOAL-3 where no unit is stated the one recorded last counts, and others are told")
    void withoutStatedUnit() {
        assertThat(findings(measured("open", "3分"), measured("open", "80%")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FactFindings.UNIT_MISMATCH);
                    assertThat(finding.figures()).containsEntry("unit", "分").containsEntry("wanted", "%");
                });
    }

    @Test
    @DisplayName("GOAL-3 an amount reported of a task fits its indicator")
    void reportedAmounts() {
        assertThat(findings(report("visit").amount(Quantity.parse("5元")).build()))
                .extracting(Finding::code)
                .containsExactly(FactFindings.UNIT_MISMATCH);
        assertThat(findings(report("visit").amount(Quantity.parse("5次")).build()))
                .isEmpty();
    }

    @Test
    void isSilentWhereAllFits() {
        assertThat(findings(measured("signed", "5家"), measured("visits", "3次"), measured("open", "80分")))
                .isEmpty();
    }

    @Test
    @DisplayName("GOAL-10 what is recorded later is not told yet")
    void countsByTheDay() {
        PlanStatus before = PlanStatus.of(with(measured("gone", "3家")), AsOf.endOf(DAY.minusDays(1)));
        assertThat(before.unmatchedFacts()).isEmpty();
    }

    private static PlanStatus graded(Accumulation accumulation, String... values) {
        Goal goal = Goal.builder()
                .id(GoalId.of("service"))
                .name("服务质量")
                .indicator(Indicator.grade(GradeScale.STANDARD, "良好").toBuilder()
                        .accumulation(accumulation)
                        .build())
                .build();
        PlanBook book = PlanBook.of(Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addGoal(goal)
                .build());
        for (String value : values) {
            book = book.record(measured("service", value), Stamp.of("li", Instant.parse("2024-06-04T01:00:00Z")));
        }
        return PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 6, 30)));
    }

    @ParameterizedTest(name = "GOAL-3 {0} of what is judged by grades is no score: told, and left out")
    @CsvSource({"77家", "77元", "77%", "77个"})
    void amountsOfThingsAreNoScores(String value) {
        PlanStatus status = graded(Accumulation.STOCK, value);

        assertThat(status.unmatchedFacts()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FactFindings.KIND_MISMATCH);
            assertThat(finding.message(Locale.CHINESE)).contains(value, "优秀/良好/合格/不合格 或分数");
        });
        assertThat(status.goal(GoalId.of("service")).figures().actual()).isEmpty();
        assertThat(status.goal(GoalId.of("service")).attainment().isDefined()).isFalse();
    }

    @ParameterizedTest(name = "GOAL-5 {0} against 良好 (85) is {1}")
    @CsvSource({"77, 90.6 %", "77分, 90.6 %"})
    void pointsAreScores(String value, String attainment) {
        PlanStatus status = graded(Accumulation.STOCK, "77家", value);

        assertThat(status.goal(GoalId.of("service")).attainment()).hasToString(attainment);
    }

    @Test
    @DisplayName("GOAL-5, GOAL-8 scores with 分 and without are averaged together")
    void averagesScores() {
        PlanStatus status = graded(Accumulation.RATE, "80分", "90");

        assertThat(status.goal(GoalId.of("service")).attainment()).hasToString("100.0 %");
        assertThat(status.unmatchedFacts()).extracting(Finding::code).containsExactly(FactFindings.MEASURED_TWICE);
    }
}
