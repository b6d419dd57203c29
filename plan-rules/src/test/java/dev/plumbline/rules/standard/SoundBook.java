package dev.plumbline.rules.standard;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.RootCause;
import dev.plumbline.monitoring.MonitoringPolicy;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan of 2024 that no rule has anything to say about at the end of June, and its parts, to be broken one at a time.
 */
final class SoundBook {

    static final LocalDate TODAY = day("06-30");

    static final GoalId REVENUE = GoalId.of("revenue");
    static final GoalId SERVICE = GoalId.of("service");
    static final GoalId CUSTOMERS = GoalId.of("customers");
    static final TaskId SIGNING = TaskId.of("signing");
    static final TaskId LAUNCH = TaskId.of("launch");
    static final PersonId LI = PersonId.of("li");
    static final PersonId WANG = PersonId.of("wang");
    static final BodyId BOARD = BodyId.of("总经理办公会");

    private SoundBook() {}

    static LocalDate day(String monthDay) {
        return LocalDate.parse("2024-" + monthDay);
    }

    static PlanBook book() {
        return book(plan().build());
    }

    /** A plan in place of the sound one, with all that happened. */
    static PlanBook book(Plan plan) {
        PlanBook book = withPolicy(PlanBook.of(plan), watchedOnceAQuarter());
        book = record(book, measured("revenue", "06-30", "1亿元"));
        book = record(book, measured("customers", "06-30", "50家"));
        book = record(
                book,
                Measurement.builder()
                        .indicator(IndicatorId.of("service"))
                        .when(Moment.of(TODAY))
                        .value(MeasuredValue.grade("良好"))
                        .build());
        book = record(book, report(SIGNING, "05-31").state(TaskState.COMPLETED).build());
        book = record(book, percent(LAUNCH, "06-30", "50"));
        book = record(book, ledger(LedgerEntryKind.PLANNED, "5000元"));
        book = record(book, ledger(LedgerEntryKind.ALLOCATED, "5000元"));
        book = record(book, ledger(LedgerEntryKind.USED, "3000元"));
        book = record(book, issue().build());
        return record(
                book,
                new IssueSnapshot(
                        IssueId.of("late-delivery"),
                        Moment.of(Instant.parse("2024-06-11T02:00:00Z")),
                        IssueState.CLOSED,
                        Optional.of("已按时发货")));
    }

    /** Everything is measured and reported at the end of June, and not asked for before. */
    private static PlanPolicy watchedOnceAQuarter() {
        return PlanPolicy.builder()
                .monitoring(new MonitoringPolicy(Map.of(), List.of()))
                .build();
    }

    /** The same book with one more fact, recorded in the evening of its day. */
    static PlanBook record(PlanBook book, Fact fact) {
        Instant evening = fact.when().date(book.zone()).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return book.record(fact, Stamp.of(LI, evening));
    }

    /** The sound book with one more fact. */
    static PlanBook bookWith(Fact fact) {
        return record(book(), fact);
    }

    static PlanBook bookWith(Goal goal) {
        return PlanBook.of(emptyPlan().addGoal(goal).build());
    }

    /** A book with this task alone, which li does and the board approves. */
    static PlanBook bookWith(Task task) {
        return PlanBook.of(emptyPlan()
                .addTask(task)
                .raci(RaciMatrix.builder()
                        .owner(task.id(), LI)
                        .add(task.id(), BOARD, RaciRole.APPROVER)
                        .build())
                .build());
    }

    static PlanBook withPolicy(PlanBook book, PlanPolicy policy) {
        return book.toBuilder().policy(policy).build();
    }

    static Plan.Builder emptyPlan() {
        return Plan.builder().id(PlanId.of("2024")).period(Period.year(2024));
    }

    static Plan.Builder plan() {
        return emptyPlan()
                .overview("以新客户带动营收")
                .addBasis("公司战略", "上年度评估")
                .addGoals(revenue().build(), service().build(), customers().build())
                .addInitiatives(
                        initiative("east", "开拓华东区域", REVENUE),
                        initiative("visits", "拜访重点客户", CUSTOMERS),
                        initiative("hotline", "开通服务热线", SERVICE))
                .addTasks(signing().build(), launch().build())
                .raci(raci().build())
                .addNeed(need().build())
                .addRisk(risk().build());
    }

    private static Initiative initiative(String id, String what, GoalId goal) {
        return Initiative.builder()
                .id(InitiativeId.of(id))
                .what(what)
                .goal(goal)
                .build();
    }

    static Goal.Builder revenue() {
        return Goal.builder()
                .id(REVENUE)
                .name("年度营收达到2亿元")
                .owner(OrgUnitId.of("销售部"))
                .indicator(Indicator.atLeast("2亿元").toBuilder()
                        .name("营收总额")
                        .baseline(Quantity.parse("1.5亿元"))
                        .build())
                .deadline(day("12-31"));
    }

    static Goal.Builder service() {
        return Goal.builder()
                .id(SERVICE)
                .name("服务质量达到良好")
                .level(GoalLevel.DEPARTMENT)
                .parent(REVENUE)
                .owner(OrgUnitId.of("客服部"))
                .indicator(Indicator.grade(GradeScale.STANDARD, "良好").toBuilder()
                        .name("服务质量")
                        .build())
                .deadline(day("12-31"));
    }

    static Goal.Builder customers() {
        return Goal.builder()
                .id(CUSTOMERS)
                .name("新增客户100家")
                .level(GoalLevel.DEPARTMENT)
                .parent(REVENUE)
                .owner(OrgUnitId.of("销售部"))
                .indicator(Indicator.atLeast("100家").toBuilder()
                        .name("新增客户数")
                        .baseline(Quantity.parse("80家"))
                        .build())
                .deadline(day("12-31"));
    }

    /** 150 days, done. */
    static Task.Builder signing() {
        return task("signing", "客户签约").start(day("01-03")).finish(day("05-31"));
    }

    /** 60 days, half of them over at the end of June. */
    static Task.Builder launch() {
        return task("launch", "产品上线").goal(SERVICE).start(day("06-01")).finish(day("07-30"));
    }

    static Task.Builder task(String id, String name) {
        return Task.builder()
                .id(TaskId.of(id))
                .name(name)
                .goal(CUSTOMERS)
                .addStep("准备" + name)
                .expectedResult(name + "完成");
    }

    static RaciMatrix.Builder raci() {
        return RaciMatrix.builder()
                .owner(SIGNING, LI)
                .add(SIGNING, BOARD, RaciRole.APPROVER)
                .owner(LAUNCH, WANG)
                .add(LAUNCH, BOARD, RaciRole.APPROVER);
    }

    static ResourceNeed.Builder need() {
        return ResourceNeed.builder()
                .kind(ResourceKind.MONEY)
                .description("预算5000元")
                .quantity(Quantity.parse("5000元"))
                .provider(OrgUnitId.of("财务部"))
                .due(day("06-01"));
    }

    static LedgerEntry ledger(LedgerEntryKind kind, String quantity) {
        return LedgerEntry.builder()
                .resource(ResourceId.of("预算"))
                .kind(kind)
                .when(Moment.of(day("05-20")))
                .quantity(Quantity.parse(quantity))
                .build();
    }

    /** A high risk of the launch, from 30 points behind. */
    static Risk.Builder risk() {
        return Risk.builder()
                .id(RiskId.of("supplier"))
                .description("接口供应商延误")
                .about(Reference.of("task", LAUNCH.value()))
                .level(RiskLevel.HIGH)
                .owner(WANG)
                .threshold(BigDecimal.valueOf(30))
                .contingency("启用备用供应商");
    }

    static Issue.Builder issue() {
        return Issue.builder()
                .id(IssueId.of("late-delivery"))
                .description("客户A订单延迟")
                .when(Moment.of(day("06-10")))
                .addRootCause(RootCause.of("库存数据不准"))
                .prevention("每周盘点");
    }

    static Measurement measured(String indicator, String monthDay, String value) {
        return Measurement.of(IndicatorId.of(indicator), day(monthDay), Quantity.parse(value));
    }

    /** As a table tells it, whatever way the task came there. */
    static ProgressReport.Builder report(TaskId task, String monthDay) {
        return ProgressReport.builder()
                .task(task)
                .when(Moment.of(day(monthDay)))
                .snapshot(true);
    }

    static ProgressReport percent(TaskId task, String monthDay, String percent) {
        return report(task, monthDay)
                .state(TaskState.IN_PROGRESS)
                .percent(new BigDecimal(percent))
                .build();
    }
}
