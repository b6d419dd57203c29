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
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.MissingPart.Kind;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.goal.rollup.FigureOrigin;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.RootCause;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EVA-1, EVA-2: what an evaluation report says, and what it lacks. */
class EvaluationReportTest {

    private static final Period Q1 = Period.quarter(2024, 1);
    private static final Period Q2 = Period.quarter(2024, 2);
    private static final GoalId CUSTOMERS = GoalId.of("customers");

    private static Indicator customers(String target, TargetPhase... phases) {
        return Indicator.atLeast(target).toBuilder()
                .name("新客户签约量")
                .addPhases(phases)
                .build();
    }

    private static TargetPhase phase(Period period, String value) {
        return TargetPhase.of(period, Quantity.parse(value));
    }

    private static PlanBook year(Indicator indicator) {
        return PlanBook.of(plan(YEAR, Period.year(2024))
                .addGoal(goal("customers", "新客户拓展", indicator))
                .build());
    }

    private static IndicatorEvaluation customers(EvaluationReport report) {
        return report.indicator(CUSTOMERS).orElseThrow();
    }

    @ParameterizedTest(name = "S1 T4: {0} against {1} is {2}, off by {3}")
    @CsvSource({
        "120家, 100家, 120.0 %, 20.0 %, true",
        "35%, 40%, 87.5 %, -12.5 %, false",
        "95%, 98%, 96.9 %, -3.1 %, false",
        "10家, 12家, 83.3 %, -16.7 %, false",
        "55家, 50家, 110.0 %, 10.0 %, true",
        "1.2亿元, 1.2亿元, 100.0 %, 0.0 %, true"
    })
    void attainmentAndDeviation(String actual, String target, String attainment, String deviation, boolean met) {
        PlanBook book = record(
                PlanBook.of(plan(JUNE, Period.month(2024, 6))
                        .addGoal(goal("customers", "目标", Indicator.atLeast(target)))
                        .build()),
                measured("customers", "06-30", actual));

        IndicatorEvaluation evaluated = customers(EvaluationReport.of(status(book, "06-30"), JUNE));

        assertThat(evaluated.attainment()).hasToString(attainment);
        assertThat(evaluated.deviation().rate()).hasToString(deviation);
        assertThat(evaluated.isMet()).contains(met);
    }

    @Test
    @DisplayName("S3 步骤5: 10家 of the 20家 of the first quarter are 50 %, and 20 % of the year")
    void quarterOfAYear() {
        PlanBook book = record(year(customers("50家", phase(Q1, "20家"))), measured("customers", "03-20", "10家"));

        IndicatorEvaluation first = customers(EvaluationReport.of(status(book, "03-31"), YEAR, Q1));

        assertThat(first.attainment()).hasToString("50.0 %");
        assertThat(first.longer(Period.Kind.YEAR).orElseThrow().attainment()).hasToString("20.0 %");
        assertThat(first.longer(Period.Kind.QUARTER)).isEmpty();
    }

    @Test
    @DisplayName(
            "GOAL-8: without a phase a month owes what falls due in it, and three of them what falls due in their quarter")
    void shareOfAMonth() {
        PlanBook book = record(year(customers("366家")), measured("customers", "02-10", "29家"));
        PlanStatus status = status(book, "12-31");

        assertThat(customers(EvaluationReport.of(status, YEAR, Period.month(2024, 2)))
                        .target())
                .contains(Target.of(Quantity.parse("29家")));
        assertThat(customers(EvaluationReport.of(status, YEAR, Q1)).target())
                .contains(Target.of(Quantity.parse("91家")));
        assertThat(customers(EvaluationReport.of(status, YEAR, Period.month(2024, 2)))
                        .attainment())
                .hasToString("100.0 %");
    }

    @Test
    @DisplayName("GOAL-8: a cumulative phase owes in its quarter what is behind the one before")
    void cumulativePhases() {
        Indicator indicator = customers("50家", phase(Q1, "12家"), phase(Q2, "30家")).toBuilder()
                .phasing(Phasing.CUMULATIVE)
                .build();
        PlanStatus status = status(year(indicator), "12-31");

        assertThat(customers(EvaluationReport.of(status, YEAR, Q2)).target())
                .contains(Target.of(Quantity.parse("18家")));
        assertThat(customers(EvaluationReport.of(status, YEAR, Period.halfYear(2024, 1)))
                        .target())
                .contains(Target.of(Quantity.parse("30家")));
    }

    @Test
    @DisplayName("Of the plan's own period the figures are those of the status")
    void ownPeriod() {
        PlanBook book = record(
                year(customers("50家", phase(Q1, "20家"))),
                measured("customers", Q1, "10家"),
                measured("customers", Q2, "20家"));
        PlanStatus status = status(book, "12-31");

        IndicatorEvaluation evaluated = customers(EvaluationReport.of(status, YEAR));

        assertThat(evaluated.actual()).isEqualTo(status.goal(CUSTOMERS).actual());
        assertThat(evaluated.standing())
                .isEqualTo(status.goal(CUSTOMERS).figures().whole());
    }

    @Test
    @DisplayName("GOAL-7: goals without measurements carry their children's figures of the period")
    void carriedUp() {
        PlanBook book = record(
                PlanBook.of(plan(YEAR, Period.year(2024))
                        .addGoal(Goal.builder()
                                .id(GoalId.of("all"))
                                .name("营收")
                                .rollup(RollupMethod.SUM)
                                .indicator(Indicator.atLeast("366万元"))
                                .build())
                        .addGoal(child("east", "183万元"))
                        .addGoal(child("west", "183万元"))
                        .build()),
                measured("east", "01-15", "20万元"),
                measured("west", "01-15", "11万元"),
                measured("west", "02-15", "90万元"));

        IndicatorEvaluation january = EvaluationReport.of(status(book, "03-31"), YEAR, Period.month(2024, 1))
                .indicator(GoalId.of("all"))
                .orElseThrow();

        assertThat(january.actual()).contains(MeasuredValue.of(Quantity.parse("31万元")));
        assertThat(january.attainment()).hasToString("100.0 %");
        assertThat(EvaluationReport.of(status(book, "03-31"), YEAR, Period.month(2024, 2))
                        .missing())
                .as("the goals under it are asked, not the one that is carried up")
                .extracting(part -> part.about().id(), MissingPart::kind)
                .containsExactly(tuple("east", Kind.MEASUREMENT), tuple("west", Kind.REASON));
    }

    private static Goal child(String id, String target) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(id)
                .parent(GoalId.of("all"))
                .indicator(Indicator.atLeast(target))
                .build();
    }

    @Test
    @DisplayName("GOAL-6: 环比 to the quarter before of the same indicator, nothing where nothing was measured")
    void growth() {
        PlanBook book =
                record(year(customers("50家")), measured("customers", Q1, "10家"), measured("customers", Q2, "12家"));

        EvaluationReport first = EvaluationReport.of(status(book, "06-30"), YEAR, Q1);
        EvaluationReport second = EvaluationReport.of(status(book, "06-30"), YEAR, Q2);

        assertThat(customers(first).previous()).isEmpty();
        assertThat(customers(second).previous())
                .hasValueSatisfying(before -> assertThat(before.growth()).hasToString("20.0 %"));
        assertThat(customers(second).yearBefore()).isEmpty();
    }

    @Test
    @DisplayName("GOAL-6: 环比 and 同比 to the plans of earlier months, whose goals are called and owned alike")
    void growthOverPlans() {
        Period june = Period.month(2024, 6);
        PlanBook book = PlanBook.of(
                month("2023-06", june.yearBefore()), month("2024-05", june.previous()), month("2024-06", june));
        book = record(
                book,
                measured("2023-06-customers", june.yearBefore(), "80家"),
                measured("2024-05-customers", june.previous(), "100家"),
                measured("2024-06-customers", june, "120家"));

        IndicatorEvaluation evaluated =
                EvaluationReport.of(status(book, "06-30"), JUNE).indicators().get(0);

        assertThat(evaluated.previous().orElseThrow())
                .extracting(PastValue::plan, past -> past.growth().toString())
                .containsExactly(PlanId.of("2024-05"), "20.0 %");
        assertThat(evaluated.yearBefore().orElseThrow())
                .extracting(PastValue::plan, past -> past.growth().toString())
                .containsExactly(PlanId.of("2023-06"), "50.0 %");
    }

    private static Plan month(String id, Period period) {
        return plan(PlanId.of(id), period)
                .parent(YEAR)
                .addGoal(goal(id + "-customers", "新增客户", Indicator.atLeast("100家")))
                .build();
    }

    @Test
    @DisplayName("GOAL-6: a month that is not over grows in nothing yet")
    void growthOfAnUnfinishedMonth() {
        PlanBook book = record(
                year(customers("50家")), measured("customers", "05-20", "10家"), measured("customers", "06-05", "2家"));

        PastValue past = customers(EvaluationReport.of(status(book, "06-10"), YEAR, Period.month(2024, 6)))
                .previous()
                .orElseThrow();

        assertThat(past.value()).isEqualTo(MeasuredValue.of(Quantity.parse("10家")));
        assertThat(past.growth().isDefined()).isFalse();
    }

    @Test
    @DisplayName(
            "PLAN-2: the goals of a month's own plan stand for those they serve, with the quarter and the year of these")
    void monthWithAPlanOfItsOwn() {
        Goal june = Goal.builder()
                .id(GoalId.of("june"))
                .name("新客户签约量")
                .parent(CUSTOMERS)
                .indicator(Indicator.atLeast("5家"))
                .build();
        Plan annual = plan(YEAR, Period.year(2024))
                .addGoal(goal("customers", "新客户拓展", customers("50家", phase(Q2, "10家"))))
                .addGoal(goal("satisfaction", "客户满意度", Indicator.atLeast("90分")))
                .build();
        PlanBook book = record(
                PlanBook.of(
                        annual,
                        plan(JUNE, Period.month(2024, 6))
                                .parent(YEAR)
                                .addGoal(june)
                                .build()),
                measured("june", "06-20", "4家"),
                measured("customers", "06-20", "4家"));

        EvaluationReport report = EvaluationReport.of(status(book, "06-30"), YEAR, Period.month(2024, 6));

        assertThat(report.indicators())
                .extracting(each -> each.goal().id().value(), IndicatorEvaluation::plan)
                .containsExactly(tuple("satisfaction", YEAR), tuple("june", JUNE));
        IndicatorEvaluation evaluated = report.indicators().get(1);
        assertThat(evaluated.attainment()).hasToString("80.0 %");
        assertThat(evaluated.longer(Period.Kind.QUARTER).orElseThrow())
                .extracting(
                        LongerStanding::goal, standing -> standing.attainment().toString())
                .containsExactly(CUSTOMERS, "40.0 %");
        assertThat(evaluated.longer(Period.Kind.YEAR).orElseThrow().attainment())
                .hasToString("8.0 %");
    }

    @Test
    @DisplayName("EVA-1: execution in numbers, by the days on which things fall")
    void execution() {
        Plan plan = plan(YEAR, Period.year(2024))
                .addTasks(task("in-time", "06-10"), task("late", "06-12"), task("open", "06-20"), task("july", "07-20"))
                .addMilestone(new Milestone("签约", day("06-12"), Optional.of(TaskId.of("in-time"))))
                .addMilestone(new Milestone("上线", day("06-12"), Optional.of(TaskId.of("late"))))
                .addMilestone(Milestone.of("庆典", day("06-12")))
                .build();
        PlanBook book = record(
                PlanBook.of(plan),
                finished("in-time", "06-09"),
                finished("late", "06-15"),
                ProgressReport.builder()
                        .task(TaskId.of("open"))
                        .when(Moment.of(day("06-21")))
                        .snapshot(true)
                        .state(TaskState.DELAYED)
                        .build(),
                issue("复盘"));

        ExecutionSummary june = EvaluationReport.of(status(book, "06-30"), YEAR, Period.month(2024, 6))
                .execution();

        assertThat(june.tasks()).isEqualTo(3);
        assertThat(june.tasks(TaskState.COMPLETED)).isEqualTo(2);
        assertThat(List.of(june.due(), june.inTime(), june.late(), june.overdue(), june.finished()))
                .containsExactly(3, 1, 1, 1, 2);
        assertThat(List.of(june.milestones(), june.milestonesMet(), june.milestonesMissed()))
                .containsExactly(3, 1, 1);
        assertThat(List.of(june.issues(), june.issuesClosed())).containsExactly(1, 0);
    }

    private static Task task(String id, String finish) {
        return Task.builder()
                .id(TaskId.of(id))
                .name(id)
                .start(day(finish).minusDays(5))
                .finish(day(finish))
                .build();
    }

    private static ProgressReport finished(String task, String monthDay) {
        return ProgressReport.builder()
                .task(TaskId.of(task))
                .when(Moment.of(day(monthDay)))
                .snapshot(true)
                .state(TaskState.COMPLETED)
                .actualFinish(day(monthDay))
                .build();
    }

    private static Issue issue(String id, RootCause... causes) {
        return Issue.builder()
                .id(IssueId.of(id))
                .description(id)
                .when(Moment.of(day("06-15")))
                .addRootCauses(causes)
                .build();
    }

    private static PlanBook june(Indicator indicator) {
        return PlanBook.of(plan(JUNE, Period.month(2024, 6))
                .addGoal(goal("customers", "新增客户", indicator))
                .build());
    }

    private static List<Kind> missing(PlanBook book, String asOf) {
        return EvaluationReport.of(status(book, asOf), JUNE).missing().stream()
                .map(MissingPart::kind)
                .toList();
    }

    @Test
    @DisplayName("EVA-1: an incomplete report says what is missing")
    void incomplete() {
        PlanBook book = june(Indicator.atLeast("100家"));
        Period june = Period.month(2024, 6);

        assertThat(missing(book, "06-20")).containsExactly(Kind.PERIOD_END, Kind.MEASUREMENT);
        PlanBook missed = record(book, measured("customers", "06-30", "80家"), issue("投诉"));
        assertThat(missing(missed, "06-30"))
                .containsExactly(Kind.CAUSE, Kind.IMPROVEMENT, Kind.NEXT_ADJUSTMENT, Kind.CAUSE);
        PlanBook said = record(
                record(book, measured("customers", "06-30", "80家"), issue("投诉", RootCause.of("流程缺失"))),
                analysis("customers", june)
                        .addCause(Cause.of(CauseKind.OBJECTIVE, "暴雨"))
                        .nextAdjustment("放宽筛选")
                        .build());
        assertThat(missing(said, "06-30")).isEmpty();
    }

    @Test
    @DisplayName("EVA-2: causes told of parts of the period are the reasons where none of the whole was told")
    void causesOfParts() {
        PlanBook missed = record(june(Indicator.atLeast("100家")), measured("customers", "06-30", "80家"));
        PlanBook said = record(
                record(
                        missed,
                        analysis("customers", Period.week(2024, 25))
                                .addCause(Cause.of(CauseKind.SUBJECTIVE, "拜访不足"))
                                .build()),
                analysis("customers", Period.week(2024, 24))
                        .addCause(Cause.of(CauseKind.OBJECTIVE, "暴雨"))
                        .build(),
                analysis("customers", Period.week(2024, 30))
                        .addCause(Cause.of(CauseKind.OBJECTIVE, "以后的事"))
                        .build());

        assertThat(missing(missed, "06-30")).contains(Kind.CAUSE);
        assertThat(missing(said, "06-30")).doesNotContain(Kind.CAUSE);
        assertThat(causes(said)).containsExactly("暴雨", "拜访不足");
        PlanBook whole = record(
                said,
                analysis("customers", Period.month(2024, 6))
                        .addCause(Cause.of(CauseKind.OBJECTIVE, "竞品降价"))
                        .build());
        assertThat(causes(whole)).containsExactly("竞品降价");
    }

    private static List<String> causes(PlanBook book) {
        return EvaluationReport.of(status(book, "06-30"), JUNE).indicators().get(0).causes().stream()
                .map(Cause::text)
                .toList();
    }

    @Test
    @DisplayName("EVA-2: going beyond the target asks for the reason, meeting it for nothing")
    void reasonOfOverAttainment() {
        PlanBook book = june(Indicator.atLeast("100家"));

        assertThat(missing(record(book, measured("customers", "06-30", "120家")), "06-30"))
                .containsExactly(Kind.REASON);
        assertThat(missing(record(book, measured("customers", "06-30", "100家")), "06-30"))
                .isEmpty();
        assertThat(missing(
                        record(
                                book,
                                measured("customers", "06-30", "120家"),
                                analysis("customers", Period.month(2024, 6))
                                        .experience("素材优化")
                                        .build()),
                        "06-30"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "EVA-1: a target that cannot be held against the value leaves no attainment; a plan without goals has none")
    void withoutAttainment() {
        assertThat(missing(record(june(Indicator.unstated()), measured("customers", "06-30", "120家")), "06-30"))
                .containsExactly(Kind.ATTAINMENT);
        assertThat(missing(PlanBook.of(plan(JUNE, Period.month(2024, 6)).build()), "06-30"))
                .containsExactly(Kind.GOALS);
    }

    @Test
    @DisplayName("EVA-1: tasks that nobody has told of; where nobody told of any, said once")
    void withoutProgress() {
        PlanBook book = PlanBook.of(plan(JUNE, Period.month(2024, 6))
                .addGoal(goal("customers", "新增客户", Indicator.atLeast("100家")))
                .addTasks(task("one", "06-10"), task("two", "06-20"))
                .build());
        PlanBook measured = record(book, measured("customers", "06-30", "100家"));

        assertThat(missing(measured, "06-30")).containsExactly(Kind.EXECUTION);
        assertThat(EvaluationReport.of(status(record(measured, finished("one", "06-10")), "06-30"), JUNE)
                        .missing())
                .extracting(MissingPart::kind, part -> part.about().toString())
                .containsExactly(tuple(Kind.PROGRESS, "task/two"));
    }

    @Test
    @DisplayName("EVA-1: qualitative indicators by their grades")
    void grades() {
        PlanBook book = record(
                june(Indicator.grade(GradeScale.STANDARD, "优秀")),
                Measurement.builder()
                        .indicator(IndicatorId.of("customers"))
                        .when(Moment.of(day("06-30")))
                        .value(MeasuredValue.grade("良好"))
                        .build());

        IndicatorEvaluation evaluated = customers(EvaluationReport.of(status(book, "06-30"), JUNE));

        assertThat(evaluated.grade()).contains("良好");
        assertThat(evaluated.isMissed()).isTrue();
    }

    @Test
    @DisplayName("Cancelled goals and those that were over before are left out")
    void leftOut() {
        Plan plan = plan(YEAR, Period.year(2024))
                .addGoal(goal("customers", "新客户", Indicator.atLeast("50家")))
                .addGoal(goal("gone", "取消", Indicator.atLeast("50家")).toBuilder()
                        .cancelled(true)
                        .build())
                .addGoal(goal("over", "已过", Indicator.atLeast("50家")).toBuilder()
                        .deadline(day("02-01"))
                        .build())
                .build();

        assertThat(EvaluationReport.of(status(PlanBook.of(plan), "06-30"), YEAR, Q2)
                        .indicators())
                .extracting(each -> each.goal().id())
                .containsExactly(CUSTOMERS);
    }

    @Test
    @DisplayName("A period outside the plan and a plan that the book has not are refused")
    void refusals() {
        PlanStatus status = status(year(customers("50家")), "06-30");

        assertThatThrownBy(() -> EvaluationReport.of(status, YEAR, Period.month(2025, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Period [2025-01] does not lie within that of plan [2024], which is [2024]."
                        + " Give that or a part of it.");
        assertThatThrownBy(() -> EvaluationReport.of(status, JUNE)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> EvaluationReport.of(status, YEAR, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("period");
    }

    @Test
    void isCalledByItsPeriod() {
        EvaluationReport report = EvaluationReport.of(status(year(customers("50家")), "06-30"), YEAR, Q2);

        assertThat(report.name().text(Locale.CHINESE)).isEqualTo("2024年第2季度运营计划评估报告");
        assertThat(report.name().text(Locale.ENGLISH)).isEqualTo("Evaluation of the operating plan for Q2 2024");
        assertThat(report.missing())
                .extracting(part -> part.text(Locale.CHINESE))
                .contains("新客户拓展：没有实际值");
    }

    @Test
    @DisplayName("GOAL-8: a rate of a quarter weighs its months by what they were taken of")
    void rates() {
        PlanBook book = record(year(Indicator.atLeast("98%")), rate("01-31", "90%", 100), rate("02-29", "100%", 300));

        assertThat(customers(EvaluationReport.of(status(book, "03-31"), YEAR, Q1))
                        .actual())
                .contains(MeasuredValue.of(Quantity.parse("97.5%")));
    }

    private static Measurement rate(String monthDay, String value, int base) {
        return measured("customers", monthDay, value).toBuilder()
                .base(BigDecimal.valueOf(base))
                .build();
    }

    @Test
    @DisplayName("GOAL-3, GOAL-8: an amount for each month is due once in a month and three times in a quarter")
    void amountsPerPeriod() {
        PlanStatus status = status(
                year(Indicator.builder()
                        .target(Target.perPeriod(Quantity.parse("50家"), Period.Kind.MONTH))
                        .build()),
                "12-31");

        assertThat(customers(EvaluationReport.of(status, YEAR, Period.month(2024, 2)))
                        .target())
                .contains(Target.of(Quantity.parse("50家")));
        assertThat(customers(EvaluationReport.of(status, YEAR, Q1)).target())
                .contains(Target.of(Quantity.parse("150家")));
    }

    @Test
    @DisplayName("PLAN-1: quarters and years around a month are those of the fiscal year")
    void fiscalYears() {
        Period fiscal = Period.year(2024, Month.APRIL);
        PlanBook book = PlanBook.of(plan(YEAR, fiscal)
                .addGoal(goal("customers", "新客户", Indicator.atLeast("365家")))
                .build());

        IndicatorEvaluation may = customers(EvaluationReport.of(status(book, "06-30"), YEAR, Period.month(2024, 5)));

        assertThat(may.target()).contains(Target.of(Quantity.parse("31家")));
        assertThat(may.longer())
                .extracting(LongerStanding::period)
                .containsExactly(Period.part(Period.Kind.QUARTER, 2024, 1, Month.APRIL), fiscal);
    }

    @Test
    @DisplayName("GOAL-5: progress of a flow in a quarter starts from the quarter's share of the baseline")
    void progress() {
        PlanBook book = record(
                year(Indicator.atLeast("366家").toBuilder()
                        .baseline(Quantity.parse("183家"))
                        .accumulation(Accumulation.FLOW)
                        .method(AttainmentMethod.PROGRESS)
                        .build()),
                measured("customers", "03-20", "68.25家"));

        assertThat(customers(EvaluationReport.of(status(book, "03-31"), YEAR, Q1))
                        .attainment())
                .as("(68.25 − 45.5) / (91 − 45.5)")
                .hasToString("50.0 %");
    }

    @Test
    @DisplayName("GOAL-7: a figure set by hand is of the whole plan and of no part of it")
    void setByHand() {
        PlanBook book = record(
                year(customers("50家")),
                measured("customers", "03-20", "10家"),
                AttainmentOverride.of(CUSTOMERS, day("03-31"), Ratio.of(0.9), "评审会认定"));
        PlanStatus status = status(book, "03-31");

        assertThat(customers(EvaluationReport.of(status, YEAR)).attainment()).hasToString("90.0 %");
        assertThat(customers(EvaluationReport.of(status, YEAR, Q1)).origin()).isEqualTo(FigureOrigin.MEASURED);
    }
}
