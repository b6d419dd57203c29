package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.BOARD;
import static dev.plumbline.rules.standard.SoundBook.CUSTOMERS;
import static dev.plumbline.rules.standard.SoundBook.LAUNCH;
import static dev.plumbline.rules.standard.SoundBook.LI;
import static dev.plumbline.rules.standard.SoundBook.SIGNING;
import static dev.plumbline.rules.standard.SoundBook.WANG;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.measured;
import static dev.plumbline.rules.standard.SoundBook.record;
import static dev.plumbline.rules.standard.SoundBook.report;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.risk.RiskId;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Three plans in which nearly everything is wrong that a rule knows of. */
final class TroubledBook {

    private TroubledBook() {}

    static PlanBook book() {
        PlanBook book = PlanBook.builder()
                .organisation(TroubledWork.organisation())
                .calendars(TroubledWork.calendars())
                .calendar(CalendarId.of("没有的日历"))
                .addPlans(year(), june(), next(), TroubledWork.spring())
                .addPlans(half(1, Optional.empty()), half(2, Optional.of("下半年上调营收目标")))
                .addPlans(Plan.builder()
                        .id(PlanId.of("loop"))
                        .period(Period.quarter(2024, 4))
                        .parent(PlanId.of("loop"))
                        .build())
                .build();
        book = record(book, TroubledWork.acknowledged());
        book = record(book, TroubledWork.promised());
        book = record(book, report(TaskId.of("ghost"), "06-01").build());
        book = record(book, measured("on-time", "06-01", "95.3%"));
        book = record(book, measured("complaints", "06-01", "40件"));
        book = record(book, measured("satisfaction", "06-01", "119分"));
        book = record(book, measured("satisfaction", "06-01", "120分"));
        book = record(book, measured("rebuying", "05-31", "31%"));
        book = record(
                book,
                measured("rebuying", "06-02", "32%").toBuilder()
                        .base(BigDecimal.TEN)
                        .build());
        book = record(book, Correction.withdrawn(measured("rebuying", "06-03", "33%"), "重复录入"));
        book = record(book, measured("complaints", "06-02", "3元"));
        book = record(book, measured("customers-west", "06-02", "15个"));
        book = record(book, measured("gone", "06-02", "5家"));
        book = record(book, report(TaskId.of("gone"), "06-02").build());
        book = record(book, AttainmentOverride.of(GoalId.of("gone"), day("06-02"), Ratio.of(0.9), "评审会认定"));
        book = record(
                book,
                report(LAUNCH, "06-30")
                        .state(TaskState.DELAYED)
                        .percent(BigDecimal.TEN)
                        .addCause(Cause.of(CauseKind.SUBJECTIVE, "未提前沟通"))
                        .build());
        book = record(book, report(SIGNING, "06-30").state(TaskState.BLOCKED).build());
        book = record(
                book,
                report(SIGNING, "06-30")
                        .snapshot(false)
                        .state(TaskState.ACCEPTED)
                        .build());
        book = record(
                book,
                report(TaskId.of("visit-1"), "06-30").percent(BigDecimal.TEN).build());
        book = record(
                book,
                report(TaskId.of("fair"), "06-25")
                        .snapshot(false)
                        .state(TaskState.IN_PROGRESS)
                        .build());
        book = book.record(
                report(TaskId.of("fair"), "06-29")
                        .state(TaskState.DELAYED)
                        .snapshot(true)
                        .build(),
                Stamp.of("stranger", Instant.parse("2024-06-29T10:00:00Z")));
        book = record(book, SoundBook.ledger(LedgerEntryKind.PLANNED, "1000元"));
        book = record(book, SoundBook.ledger(LedgerEntryKind.ALLOCATED, "500元"));
        book = record(book, SoundBook.ledger(LedgerEntryKind.USED, "3000元"));
        book = record(book, TroubledWork.stray());
        book = record(
                book,
                DeviationAnalysis.builder()
                        .indicator(IndicatorId.of("on-time"))
                        .period(Period.year(2024))
                        .when(Moment.of(day("06-30")))
                        .statedAttainment(Quantity.parse("99%"))
                        .statedDeviation(Quantity.parse("5%"))
                        .build());
        book = record(
                book,
                SoundBook.issue()
                        .rootCauses(List.of())
                        .prevention(Optional.empty())
                        .build());
        return TroubledEvaluations.in(
                TroubledIds.in(TroubledFacts.in(TroubledMonitoring.in(TroubledIssues.recordIn(book)))));
    }

    private static Plan year() {
        return SoundBook.emptyPlan()
                .addRoutine(TroubledWork.backup())
                .addGoals(
                        goal("on-time", "准时发货率", onTime())
                                .addSupport(GoalId.of("profit"))
                                .addSupport(GoalId.of("on-time"))
                                .build(),
                        goal("complaints", "客户投诉", alerting(Indicator.atMost("20件"), "30件"))
                                .build(),
                        goal("satisfaction", "客户满意度", Indicator.atLeast("100分")).build(),
                        goal("rebuying", "客户复购率", Indicator.atLeast("30%")).build(),
                        goal("hiring", "招聘", Indicator.unstated())
                                .level(GoalLevel.DEPARTMENT)
                                .build(),
                        goal("training", "培训", of("hiring"))
                                .parent(GoalId.of("growth"))
                                .build(),
                        goal("egg", "先有蛋", Indicator.unstated())
                                .parent(GoalId.of("hen"))
                                .build(),
                        goal("hen", "先有鸡", Indicator.unstated())
                                .parent(GoalId.of("egg"))
                                .build())
                .addGoals(
                        goal(
                                        "revenue",
                                        "年度营收",
                                        Indicator.atLeast("2亿元").toBuilder()
                                                .addPhase(TargetPhase.of(
                                                        Period.halfYear(2024, 1), Quantity.parse("1.2亿元")))
                                                .addPhase(TargetPhase.of(
                                                        Period.halfYear(2024, 2), Quantity.parse("0.8亿元")))
                                                .build())
                                .build(),
                        part("revenue-east", "revenue", "1亿元", 60),
                        part("revenue-west", "revenue", "5000万元", 30),
                        goal("customers", "新增客户", Indicator.atLeast("100家")).build(),
                        part("customers-east", "customers", "80家", 100),
                        goal("customers-west", "客户", tolerant(Indicator.atLeast("30家"), "5元"))
                                .level(GoalLevel.DEPARTMENT)
                                .parent(GoalId.of("customers"))
                                .build(),
                        goal("lectures", "讲座", phased(Indicator.atLeast("40场"))).build(),
                        goal("visits", "走访", named("走访", "100次"))
                                .rollup(RollupMethod.SUM)
                                .build(),
                        goal("visits-east", "华东走访", named("走访", "5万元"))
                                .level(GoalLevel.DEPARTMENT)
                                .parent(GoalId.of("visits"))
                                .build(),
                        goal("samples", "送样", Indicator.atLeast("60件"))
                                .rollup(RollupMethod.SUM)
                                .build(),
                        goal("samples-east", "华东送样", Indicator.atLeast("6万元"))
                                .level(GoalLevel.DEPARTMENT)
                                .parent(GoalId.of("samples"))
                                .build())
                .build();
    }

    /** 1亿元 a half, where the year wants 1.2亿元 of the first and 0.8亿元 of the second. */
    private static Plan half(int number, Optional<String> note) {
        return Plan.builder()
                .id(PlanId.of("2024H" + number))
                .period(Period.halfYear(2024, number))
                .parent(SoundBook.emptyPlan().build().id())
                .noteOnChangedGoals(note)
                .addGoal(goal("revenue-h" + number, "营收", Indicator.atLeast("1亿元"))
                        .parent(GoalId.of("revenue"))
                        .build())
                .build();
    }

    private static Goal part(String id, String parent, String target, long weight) {
        return goal(id, id, Indicator.atLeast(target))
                .level(GoalLevel.DEPARTMENT)
                .parent(GoalId.of(parent))
                .weight(BigDecimal.valueOf(weight))
                .build();
    }

    private static Indicator onTime() {
        return alerting(Indicator.atLeast("98%"), "95%").toBuilder()
                .key(true)
                .frequency(Frequency.QUARTERLY)
                .build();
    }

    private static Indicator alerting(Indicator indicator, String alert) {
        return indicator.toBuilder().alertValue(Quantity.parse(alert)).build();
    }

    private static Indicator tolerant(Indicator indicator, String tolerance) {
        return indicator.toBuilder().tolerance(Quantity.parse(tolerance)).build();
    }

    /** More by March than in the year, less by June, twice told for September, and something for the year after. */
    private static Indicator phased(Indicator indicator) {
        return indicator.toBuilder()
                .phasing(Phasing.CUMULATIVE)
                .addPhase(TargetPhase.of(Period.quarter(2024, 1), Quantity.parse("45场")))
                .addPhase(TargetPhase.of(Period.quarter(2024, 2), Quantity.parse("20场")))
                .addPhase(TargetPhase.of(Period.quarter(2024, 3), Quantity.parse("35场")))
                .addPhase(TargetPhase.of(Period.quarter(2024, 3), Quantity.parse("38场")))
                .addPhase(TargetPhase.of(Period.quarter(2025, 1), Quantity.parse("50场")))
                .build();
    }

    private static Indicator of(String id) {
        return Indicator.unstated().toBuilder().id(IndicatorId.of(id)).build();
    }

    private static Indicator named(String name, String target) {
        return Indicator.atLeast(target).toBuilder().name(name).build();
    }

    private static Goal.Builder goal(String id, String name, Indicator indicator) {
        return Goal.builder().id(GoalId.of(id)).name(name).indicator(indicator);
    }

    private static Plan june() {
        Goal graded = goal("service", "服务质量", Indicator.grade(GradeScale.STANDARD, "良好"))
                .build();
        Plan.Builder plan = Plan.builder()
                .id(PlanId.of("2024-06"))
                .period(Period.month(2024, 6))
                .parent(PlanId.of("2023"))
                .addGoals(graded, graded.toBuilder().name("又一个服务质量").build())
                .addTasks(
                        SoundBook.signing()
                                .goal(Optional.empty())
                                .addDependency(Dependency.finishToStart(LAUNCH))
                                .build(),
                        SoundBook.launch()
                                .goal(GoalId.of("profit"))
                                .addDependency(Dependency.finishToStart(SIGNING))
                                .build(),
                        SoundBook.launch().name("产品再上线").build())
                .addNeeds(
                        SoundBook.need().build(),
                        ResourceNeed.builder().description("设计部支持").build())
                .addNeeds(TroubledWork.needs())
                .addSupplies(TroubledWork.supplies())
                .addRisks(
                        SoundBook.risk()
                                .threshold(Optional.empty())
                                .contingency(Optional.empty())
                                .build(),
                        SoundBook.risk()
                                .id(RiskId.of("weather"))
                                .about(Reference.of("goal", CUSTOMERS.value()))
                                .build());
        return withRoutine(plan).build();
    }

    /** Eleven tasks at a time of one person, and what else a matrix can get wrong. */
    private static Plan.Builder withRoutine(Plan.Builder plan) {
        RaciMatrix.Builder raci = RaciMatrix.builder()
                .owner(SIGNING, LI)
                .owner(SIGNING, WANG)
                .add(SIGNING, WANG, RaciRole.APPROVER)
                .add(SIGNING, BOARD, RaciRole.APPROVER)
                .owner(TaskId.of("gone"), LI);
        for (int i = 1; i <= 11; i++) {
            Task task = SoundBook.task("visit-" + i, "拜访" + i)
                    .goal(GoalId.of("satisfaction"))
                    .start(day("07-01"))
                    .finish(day("07-31"))
                    .build();
            plan.addTask(task);
            raci.owner(task.id(), PersonId.of("zhao")).add(task.id(), BOARD, RaciRole.APPROVER);
        }
        return plan.raci(raci.build());
    }

    /** Of a year that is not its parent's, with a task nobody answered for. */
    private static Plan next() {
        Task party = SoundBook.task("party", "年会")
                .goal(GoalId.of("satisfaction"))
                .start(day("06-15"))
                .addDependency(Dependency.finishToStart(TaskId.of("hall")))
                .build();
        return Plan.builder()
                .id(PlanId.of("2025-01"))
                .period(Period.month(2025, 1))
                .parent(PlanId.of("2024"))
                .addTask(party)
                .addRisk(SoundBook.risk().id(RiskId.of("weather")).build())
                .raci(RaciMatrix.builder().owner(party.id(), LI).build())
                .build();
    }
}
