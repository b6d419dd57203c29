package dev.plumbline.io.html;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Priority;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.RootCause;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PositionId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A year, and a month under it, as a company's own tables tell them. */
final class SampleBook {

    static final LocalDate AS_OF = LocalDate.of(2024, 7, 1);

    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final OrgUnitId CUSTOMER = OrgUnitId.of("客户部");
    private static final PositionId MARKETING_MANAGER = PositionId.of(OrgUnitId.of("市场部"), "经理");
    private static final PositionId SALES_LEAD = PositionId.of(SALES, "主管");
    private static final PositionId CHANNEL = PositionId.of(OrgUnitId.of("渠道部"), "专员");
    private static final PositionId DESIGN_LEAD = PositionId.of(OrgUnitId.of("设计部"), "主管");
    private static final PositionId SALES_CLERK = PositionId.of(SALES, "专员");
    private static final PositionId ENGINEER = PositionId.of(OrgUnitId.of("IT部"), "工程师");
    private static final PositionId ACCOUNTS = PositionId.of("客户主管");
    private static final Period JUNE = Period.month(2024, 6);
    private static final Period FIRST_QUARTER = Period.quarter(2024, 1);

    private SampleBook() {}

    static PlanStatus status() {
        return PlanStatus.of(book(), AsOf.endOf(AS_OF));
    }

    static PlanBook book() {
        PlanBook book = PlanBook.of(year(), june());
        for (Fact fact : facts()) {
            book = book.record(fact, Stamp.of("li", Instant.parse("2024-07-01T08:00:00Z")));
        }
        return book;
    }

    private static Plan year() {
        Risk risk = Risk.builder()
                .id(RiskId.of("visits-1"))
                .description("某客户(A公司)决策链延迟，签约时间推迟")
                .about(Reference.of("task", "visits"))
                .level(RiskLevel.HIGH)
                .owner(ACCOUNTS)
                .threshold(BigDecimal.valueOf(15))
                .contingency("启用备选客户名单")
                .addMeasures("协调客户方接口人，约定7月15日前反馈")
                .build();
        return Plan.builder()
                .id(PlanId.of("2024"))
                .title("企业年度运营计划总表(2024年)")
                .period(Period.year(2024))
                .overview("以华东区域为重点，营收与新客户并重。")
                .addGoals(revenue(), salesRevenue(), quarterly(), brand(), events(), customers(), satisfaction())
                .addTasks(visits(), conversion(), campaign())
                .addMilestones(Milestone.of("华东区域客户签约完成", LocalDate.of(2024, 6, 30)))
                .raci(RaciMatrix.builder()
                        .add(TaskId.of("visits"), ACCOUNTS, RaciRole.RESPONSIBLE)
                        .add(TaskId.of("visits"), SALES, RaciRole.APPROVER)
                        .add(TaskId.of("conversion"), PositionId.of("销售支持"), RaciRole.RESPONSIBLE)
                        .add(TaskId.of("conversion"), ENGINEER, RaciRole.CONSULTED)
                        .add(TaskId.of("campaign"), PositionId.of("市场专员"), RaciRole.RESPONSIBLE)
                        .add(TaskId.of("campaign"), SALES, RaciRole.APPROVER)
                        .add(TaskId.of("campaign"), CUSTOMER, RaciRole.INFORMED)
                        .build())
                .addRisks(risk)
                .addNeeds(need(ResourceKind.MONEY, "差旅预算2万元", "2万元", "visits"))
                .addNeeds(need(ResourceKind.MONEY, "活动预算5万元", "5万元", "campaign"))
                .addNeeds(ResourceNeed.builder()
                        .description("CRM系统优化权限")
                        .about(Reference.of("task", "conversion"))
                        .build())
                .build();
    }

    private static Goal revenue() {
        return goal("revenue", "年度营收", GoalLevel.COMPANY, "2亿元")
                .owner(OrgUnitId.of("总经理办公室"))
                .build();
    }

    private static Goal salesRevenue() {
        return goal("sales", "销售部营收", GoalLevel.DEPARTMENT, "1.5亿元")
                .owner(SALES)
                .parent(GoalId.of("revenue"))
                .note("承接公司“年度营收增长15%”战略")
                .build();
    }

    private static Goal quarterly() {
        return goal("quarterly", "季度业绩", GoalLevel.INDIVIDUAL, "500万元")
                .owner(PositionId.of(SALES, "代表"))
                .parent(GoalId.of("sales"))
                .deadline(LocalDate.of(2024, 9, 30))
                .build();
    }

    private static Goal brand() {
        return goal("brand", "品牌曝光量提升", GoalLevel.DEPARTMENT, "50%")
                .owner(OrgUnitId.of("市场部"))
                .build();
    }

    private static Goal events() {
        return goal("events", "线下活动场次", GoalLevel.INDIVIDUAL, "3场")
                .owner(PositionId.of(OrgUnitId.of("市场部"), "专员"))
                .parent(GoalId.of("brand"))
                .deadline(LocalDate.of(2024, 9, 30))
                .build();
    }

    private static Goal customers() {
        Indicator signed = Indicator.atLeast("50家").toBuilder()
                .name("新客户签约量")
                .key(true)
                .addPhases(TargetPhase.of(FIRST_QUARTER, Quantity.parse("12家")))
                .addPhases(TargetPhase.of(Period.quarter(2024, 2), Quantity.parse("13家")))
                .build();
        return Goal.builder()
                .id(GoalId.of("customers"))
                .name("新客户拓展")
                .level(GoalLevel.DEPARTMENT)
                .owner(SALES)
                .indicator(signed)
                .build();
    }

    private static Goal satisfaction() {
        return goal("satisfaction", "客户满意度提升", GoalLevel.DEPARTMENT, "90分")
                .owner(CUSTOMER)
                .build();
    }

    private static Goal.Builder goal(String id, String name, GoalLevel level, String target) {
        return Goal.builder().id(GoalId.of(id)).name(name).level(level).indicator(Indicator.atLeast(target));
    }

    private static Task visits() {
        return task("visits", "华东重点客户拜访", "2024-01-03", "2024-06-30")
                .description("完成10家华东重点客户拜访，收集需求并推进签约")
                .goal(GoalId.of("customers"))
                .priority(Priority.HIGH)
                .addIndicators(Indicator.atLeast("10家"))
                .build();
    }

    private static Task conversion() {
        return task("conversion", "将线索-签约周期从30天缩短至25天", "2024-03-01", "2024-09-30")
                .goal(GoalId.of("customers"))
                .build();
    }

    private static Task campaign() {
        return task("campaign", "“新客户首单优惠”活动策划与执行", "2024-07-01", "2024-12-31")
                .goal(GoalId.of("customers"))
                .addDependencies(Dependency.finishToStart(TaskId.of("conversion")))
                .build();
    }

    private static Task.Builder task(String id, String name, String start, String finish) {
        return Task.builder()
                .id(TaskId.of(id))
                .name(name)
                .start(LocalDate.parse(start))
                .finish(LocalDate.parse(finish));
    }

    private static ResourceNeed need(ResourceKind kind, String text, String quantity, String task) {
        return ResourceNeed.builder()
                .kind(kind)
                .description(text)
                .quantity(Quantity.parse(quantity))
                .provider(OrgUnitId.of("财务部"))
                .due(LocalDate.of(2024, 6, 10))
                .about(Reference.of("task", task))
                .build();
    }

    private static Plan june() {
        return Plan.builder()
                .id(PlanId.of("2024-06"))
                .title("月度运营计划总表(2024年6月)")
                .period(JUNE)
                .parent(PlanId.of("2024"))
                .addGoals(
                        goal("new-customers", "新增客户", GoalLevel.DEPARTMENT, "100家")
                                .parent(GoalId.of("customers"))
                                .owner(MARKETING_MANAGER)
                                .build(),
                        goal("repurchase", "老客户复购率", GoalLevel.DEPARTMENT, "40%")
                                .build(),
                        goal("on-time", "订单准时发货率", GoalLevel.DEPARTMENT, "98%").build())
                .addTasks(online(), fair(), channel(), design(), order(), warehouse())
                .raci(juneRaci())
                .addNeeds(need(ResourceKind.MONEY, "预算5000元", "5000元", "online"))
                .addNeeds(need(ResourceKind.MONEY, "展位费8000元", "8000元", "fair"))
                .build();
    }

    private static RaciMatrix juneRaci() {
        RaciMatrix.Builder raci = RaciMatrix.builder();
        owns(raci, "online", MARKETING_MANAGER);
        owns(raci, "fair", SALES_LEAD);
        owns(raci, "channel", CHANNEL);
        owns(raci, "design", DESIGN_LEAD);
        owns(raci, "order", SALES_CLERK);
        owns(raci, "warehouse", ENGINEER);
        return raci.add(TaskId.of("online"), DESIGN_LEAD, RaciRole.CONSULTED).build();
    }

    private static void owns(RaciMatrix.Builder raci, String task, PartyId party) {
        raci.add(TaskId.of(task), party, RaciRole.RESPONSIBLE);
    }

    private static Task online() {
        return task("online", "线上推广获客50家", "2024-06-01", "2024-06-30")
                .goal(GoalId.of("new-customers"))
                .addCriteria(AcceptanceCriterion.of("注册用户≥50人"), AcceptanceCriterion.of("试用率≥60%"))
                .build();
    }

    private static Task fair() {
        return task("fair", "线下展会获客30家", "2024-06-10", "2024-06-15")
                .addDependencies(Dependency.finishToStart(TaskId.of("design")))
                .goal(GoalId.of("new-customers"))
                .addCriteria(AcceptanceCriterion.of("有效联系方式≥30个"), AcceptanceCriterion.of("跟进率≥80%"))
                .build();
    }

    private static Task channel() {
        return task("channel", "渠道合作获客20家", "2024-06-16", "2024-06-30")
                .addDependencies(Dependency.finishToStart(TaskId.of("fair")))
                .goal(GoalId.of("new-customers"))
                .build();
    }

    private static Task design() {
        return task("design", "线上推广素材设计", "2024-06-01", "2024-06-10").build();
    }

    private static Task order() {
        return task("order", "客户A订单跟进", "2024-06-15", "2024-06-16").build();
    }

    private static Task warehouse() {
        return task("warehouse", "仓库库存系统调试", "2024-06-10", "2024-06-20").build();
    }

    private static List<Fact> facts() {
        return List.of(
                Measurement.of(IndicatorId.of("customers"), FIRST_QUARTER, Quantity.parse("10家")),
                Measurement.of(IndicatorId.of("customers"), Period.quarter(2024, 2), Quantity.parse("14家")),
                Measurement.of(IndicatorId.of("sales"), LocalDate.of(2024, 6, 30), Quantity.parse("6300万元")),
                Measurement.of(IndicatorId.of("satisfaction"), LocalDate.of(2024, 6, 30), Quantity.parse("84分")),
                Measurement.of(IndicatorId.of("new-customers"), JUNE, Quantity.parse("120家")),
                Measurement.of(IndicatorId.of("repurchase"), JUNE, Quantity.parse("35%")),
                Measurement.of(IndicatorId.of("on-time"), JUNE, Quantity.parse("95%")),
                visitsReport(),
                designReport(),
                orderReport(),
                warehouseReport(),
                quarterAnalysis(),
                onTimeAnalysis(),
                lateOrder(),
                new IssueSnapshot(
                        IssueId.of("late-order"), on("2024-06-18"), IssueState.RESOLVED, Optional.of("6月18日发货，客户接受")),
                standstill(),
                new IssueSnapshot(
                        IssueId.of("standstill"),
                        on("2024-06-20"),
                        IssueState.IN_PROGRESS,
                        Optional.of("备用设备已启用，6月20日恢复产量")));
    }

    private static Moment on(String date) {
        return Moment.of(LocalDate.parse(date));
    }

    private static ProgressReport visitsReport() {
        return ProgressReport.builder()
                .snapshot(true)
                .task(TaskId.of("visits"))
                .when(on("2024-07-01"))
                .percent(BigDecimal.valueOf(80))
                .done("已拜访8家")
                .risk("某客户(A公司)决策链延迟，签约时间推迟")
                .measures("协调客户方接口人，约定7月15日前反馈")
                .build();
    }

    private static ProgressReport designReport() {
        return ProgressReport.builder()
                .snapshot(true)
                .task(TaskId.of("design"))
                .when(on("2024-06-12"))
                .state(TaskState.DELAYED)
                .actualFinish(LocalDate.of(2024, 6, 12))
                .addCauses(Cause.of(CauseKind.NOT_STATED, "客户需求增加2版修改"))
                .nextStep("6月15日前完成上线")
                .build();
    }

    private static ProgressReport orderReport() {
        return ProgressReport.builder()
                .snapshot(true)
                .task(TaskId.of("order"))
                .when(on("2024-06-16"))
                .state(TaskState.COMPLETED)
                .actualFinish(LocalDate.of(2024, 6, 16))
                .nextStep("跟进客户收货反馈")
                .build();
    }

    private static ProgressReport warehouseReport() {
        return ProgressReport.builder()
                .snapshot(true)
                .task(TaskId.of("warehouse"))
                .when(on("2024-06-20"))
                .state(TaskState.BLOCKED)
                .addCauses(Cause.of(CauseKind.OBJECTIVE, "第三方接口数据对接失败"))
                .newFinish(LocalDate.of(2024, 7, 5))
                .nextStep("协调供应商6月22日修复")
                .resourcesToCoordinate("需供应商技术支持")
                .build();
    }

    private static DeviationAnalysis quarterAnalysis() {
        return DeviationAnalysis.builder()
                .indicator(IndicatorId.of("customers"))
                .period(FIRST_QUARTER)
                .addCauses(Cause.of(CauseKind.OBJECTIVE, "华东区域暴雨影响客户拜访"))
                .addCauses(Cause.of(CauseKind.SUBJECTIVE, "新客户筛选标准过严"))
                .addMeasures("优化客户名单筛选逻辑，增加线上拜访方式")
                .nextAdjustment("适当放宽非核心客户筛选标准，同步推进线上+线下拜访")
                .statedDeviation(Quantity.parse("-16.7%"))
                .build();
    }

    private static DeviationAnalysis onTimeAnalysis() {
        return DeviationAnalysis.builder()
                .indicator(IndicatorId.of("on-time"))
                .period(JUNE)
                .addCauses(Cause.of(CauseKind.NOT_STATED, "2次设备故障导致延迟"))
                .experience("备用设备启用减少影响")
                .improvement("设备保养频次不足")
                .nextAdjustment("提高保养至每周2次")
                .statedAttainment(Quantity.parse("97%"))
                .build();
    }

    private static Issue lateOrder() {
        return Issue.builder()
                .id(IssueId.of("late-order"))
                .description("客户A订单延迟发货")
                .when(on("2024-06-15"))
                .scope("客户满意度下降")
                .severity(IssueSeverity.IMPORTANT)
                .owner(PositionId.of(OrgUnitId.of("仓库"), "主管"))
                .addRootCauses(RootCause.of("库存数据未实时同步"))
                .containment("联系客户协商6月18日发货")
                .prevention("引入WMS系统，6月底前完成")
                .build();
    }

    private static Issue standstill() {
        return Issue.builder()
                .id(IssueId.of("standstill"))
                .description("生产设备故障停机")
                .when(on("2024-06-18"))
                .scope("日产量减少30台")
                .severity(IssueSeverity.URGENT)
                .owner(PositionId.of(OrgUnitId.of("生产部"), "经理"))
                .addRootCauses(RootCause.of("设备定期保养记录缺失"))
                .containment("调度备用设备，加班补产")
                .prevention("建立设备保养台账，每周检查")
                .build();
    }

    static List<Finding> findings() {
        FindingCode ambiguous = FindingCode.of(
                        "date-ambiguous",
                        Severity.ERROR,
                        "单元格是数字 {value}，不知道是 6 月 1 日还是 6 月 10 日",
                        "The cell holds the number {value}: 1 June or 10 June?")
                .advising("把单元格改成文本或日期格式", "Format the cell as text or as a date");
        FindingCode vague = FindingCode.of(
                        "goal-vague",
                        Severity.WARNING,
                        "目标“{goal}”不够明确：{letters}",
                        "The goal \"{goal}\" is vague: {letters}")
                .advising("写明指标、目标值、责任人和期限", "State indicator, target, owner and deadline");
        FindingCode short1 = FindingCode.of(
                "decomposition-short",
                Severity.WARNING,
                "目标“{goal}”的分解少了 {gap}",
                "The goal \"{goal}\" is carried short by {gap}");
        FindingCode only = FindingCode.of(
                "only-quantitative", Severity.INFO, "计划里只有定量指标", "The plan has quantitative indicators only");
        return List.of(
                Finding.builder(only).location(Location.ofPath("plan/2024")).build(),
                Finding.builder(ambiguous)
                        .location(Location.builder()
                                .file("/data/in/monthly-operations-2024-06.xlsx")
                                .sheet("任务进度跟踪表")
                                .row(3)
                                .column("C")
                                .header("计划开始时间")
                                .build())
                        .value("6.1")
                        .expected(Localized.of("日期，如 2024-06-01", "a date such as 2024-06-01"))
                        .putFigure("value", "6.1")
                        .build(),
                Finding.builder(vague)
                        .location(Location.builder()
                                .file("annual-plan-2024.xlsx")
                                .sheet("运营计划总表")
                                .row(5)
                                .column("B")
                                .header("具体指标")
                                .path("goal/brand#target")
                                .build())
                        .putFigure("goal", "品牌曝光量提升")
                        .putFigure("letters", "M、R")
                        .build(),
                Finding.builder(short1)
                        .location(Location.ofPath("goal/revenue"))
                        .putFigure("goal", "年度营收")
                        .putFigure("gap", "0.5亿元")
                        .build());
    }
}
