package dev.plumbline.io.digest;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.AuthorityTable;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A company in the third week of July 2024 in which one of each kind of thing awaits a decision: 陈总 leads it, 李娜 the sales
 * department with 王强's group under it, 赵敏 finance, 钱伟 operations management.
 */
final class DigestCompany {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate MONDAY = LocalDate.of(2024, 7, 15);
    static final AdjustmentId A1 = AdjustmentId.of("2024Q3-A1");
    static final PlanId QUARTER = PlanId.of("2024Q3");
    static final PlanId AUGUST = PlanId.of("2024-08");
    static final PlanId SPRING = PlanId.of("2024Q2");
    static final OrgUnitId COMPANY = OrgUnitId.of("公司");
    static final OrgUnitId SALES = OrgUnitId.of("销售部");
    static final OrgUnitId EAST = OrgUnitId.of("华东组");
    static final OrgUnitId FINANCE = OrgUnitId.of("财务部");
    static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");
    static final PositionId MANAGER = PositionId.of("总经理");
    static final PersonId CHEN = PersonId.of("陈总");
    static final PersonId LI = PersonId.of("李娜");
    static final PersonId WANG = PersonId.of("王强");
    static final PersonId ZHAO = PersonId.of("赵敏");
    static final PersonId QIAN = PersonId.of("钱伟");

    static final Organisation ORGANISATION = Organisation.builder()
            .addUnits(
                    OrgUnit.builder().id(COMPANY).head(MANAGER).build(),
                    unit(SALES, COMPANY, LI),
                    unit(EAST, SALES, WANG),
                    unit(FINANCE, COMPANY, ZHAO),
                    unit(OPERATIONS, COMPANY, QIAN))
            .addPeople(
                    Person.of("李娜", SALES),
                    Person.of("王强", EAST),
                    Person.of("赵敏", FINANCE),
                    Person.of("钱伟", OPERATIONS))
            .addPerson(
                    Person.builder().id(CHEN).unit(COMPANY).addPosition(MANAGER).build())
            .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
            .build();

    private static final PlanPolicy POLICY = PlanPolicy.builder()
            .approval(ApprovalPolicy.builder()
                    .quarterly(PlanRoute.annual(MANAGER).requiring(PlanParts.none()))
                    .monthly(PlanRoute.annual(MANAGER, FINANCE).requiring(PlanParts.none()))
                    .authorities(AuthorityTable.of(MANAGER))
                    .panel(ReviewPanel.all(List.of(FINANCE), ReviewAspect.ofAdjustments()))
                    .build())
            .build();

    private DigestCompany() {}

    private static OrgUnit unit(OrgUnitId id, OrgUnitId parent, PersonId head) {
        return OrgUnit.builder().id(id).parent(parent).head(head).build();
    }

    static Plan quarter() {
        return Plan.builder()
                .id(QUARTER)
                .title("第三季度运营计划")
                .period(Period.quarter(2024, 3))
                .addGoals(
                        goal("revenue", "季度营收", "5000万元", GoalLevel.COMPANY)
                                .owner(MANAGER)
                                .rollup(RollupMethod.SUM)
                                .build(),
                        goal("east", "华东营收", "3000万元", GoalLevel.DEPARTMENT)
                                .owner(WANG)
                                .parent(GoalId.of("revenue"))
                                .build(),
                        goal("cost", "费用节约", "100万元", GoalLevel.DEPARTMENT)
                                .owner(FINANCE)
                                .build())
                .addTasks(
                        task("campaign", "渠道推广", 8, 17),
                        task("signing", "签约大客户", 1, 10),
                        task("budget", "编制季度预算", 2, 12))
                .raci(RaciMatrix.builder()
                        .owner(TaskId.of("campaign"), LI)
                        .add(TaskId.of("campaign"), MANAGER, RaciRole.APPROVER)
                        .owner(TaskId.of("signing"), WANG)
                        .add(TaskId.of("signing"), LI, RaciRole.APPROVER)
                        .owner(TaskId.of("budget"), ZHAO)
                        .add(TaskId.of("budget"), MANAGER, RaciRole.APPROVER)
                        .build())
                .addMilestone(new Milestone("推广方案定稿", LocalDate.of(2024, 7, 18), Optional.of(TaskId.of("campaign"))))
                .addNeeds(
                        ResourceNeed.builder()
                                .kind(ResourceKind.MONEY)
                                .description("推广预算")
                                .resource(ResourceId.of("推广预算"))
                                .quantity(Quantity.parse("10万元"))
                                .provider(FINANCE)
                                .about(Reference.of("task", "campaign"))
                                .build(),
                        ResourceNeed.builder()
                                .kind(ResourceKind.MATERIAL)
                                .description("展台")
                                .resource(ResourceId.of("展台"))
                                .quantity(Quantity.parse("2个"))
                                .due(LocalDate.of(2024, 7, 9))
                                .about(Reference.of("task", "campaign"))
                                .build())
                .build();
    }

    private static Goal.Builder goal(String id, String name, String target, GoalLevel level) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(name)
                .level(level)
                .weight(BigDecimal.valueOf(id.equals("cost") ? 20 : 80))
                .indicator(Indicator.atLeast(target));
    }

    private static Task task(String id, String name, int from, int to) {
        return Task.builder()
                .id(TaskId.of(id))
                .name(name)
                .goal(GoalId.of(id.equals("budget") ? "cost" : "east"))
                .start(LocalDate.of(2024, 7, from))
                .finish(LocalDate.of(2024, 7, to))
                .build();
    }

    private static Plan plain(PlanId id, String title, Period period) {
        return Plan.builder()
                .id(id)
                .title(title)
                .period(period)
                .addGoal(goal("g-" + id, title + "营收", "100万元", GoalLevel.COMPANY)
                        .owner(LI)
                        .build())
                .build();
    }

    /** All of it by Monday evening. */
    static PlanBook book() {
        PlanBook book = PlanBook.builder()
                .addPlans(
                        plain(SPRING, "第二季度运营计划", Period.quarter(2024, 2)),
                        quarter(),
                        plain(AUGUST, "8月运营计划", Period.month(2024, 8)))
                .organisation(ORGANISATION)
                .policy(POLICY)
                .calendar(CalendarId.of("CN"))
                .zone(ZONE)
                .build();
        book = executed(book, SPRING, 3, 27);
        book = executed(book, QUARTER, 6, 27);
        book = worked(book);
        book = asked(book);
        return step(
                step(book, AUGUST, PlanEvent.SUBMIT, at("钱伟", 7, 12, 9)),
                AUGUST,
                PlanEvent.TAKE_UP,
                at("钱伟", 7, 12, 10));
    }

    /** The same where a body of three has to approve the plan for August, whose review is done. */
    static PlanBook votedOn(BodyId body) {
        return votedOn(body, "钱伟");
    }

    static PlanBook votedOn(BodyId body, String author) {
        Organisation organisation = ORGANISATION.toBuilder()
                .addBody(Body.builder().id(body).lead(CHEN).addMembers(LI, ZHAO).build())
                .build();
        PlanPolicy policy = POLICY.toBuilder()
                .approval(POLICY.approval().toBuilder()
                        .monthly(PlanRoute.annual(body, FINANCE).requiring(PlanParts.none()))
                        .build())
                .build();
        PlanBook book = PlanBook.builder()
                .addPlans(plain(AUGUST, "8月运营计划", Period.month(2024, 8)))
                .organisation(organisation)
                .policy(policy)
                .zone(ZONE)
                .build();
        book = step(book, AUGUST, PlanEvent.SUBMIT, at(author, 7, 12, 9));
        book = step(book, AUGUST, PlanEvent.TAKE_UP, at("钱伟", 7, 12, 10));
        Opinion opinion = Opinion.favourable(FINANCE, ReviewAspect.ofPlans());
        return book.take(AUGUST, PlanAction.review(opinion), at("赵敏", 7, 12, 11))
                .orThrow();
    }

    private static PlanBook executed(PlanBook book, PlanId plan, int month, int day) {
        PlanBook after = step(book, plan, PlanEvent.SUBMIT, at("钱伟", month, day, 9));
        after = step(after, plan, PlanEvent.TAKE_UP, at("钱伟", month, day, 10));
        after = step(after, plan, PlanEvent.APPROVE, at("陈总", month, day, 11));
        after = step(after, plan, PlanEvent.PUBLISH, at("钱伟", month, day, 12));
        after = step(after, plan, PlanEvent.ISSUE, at("钱伟", month, day, 13));
        return step(after, plan, PlanEvent.START, at("钱伟", month, day, 14));
    }

    private static PlanBook step(PlanBook book, PlanId plan, PlanEvent event, Stamp by) {
        return book.take(plan, PlanAction.of(event), by).orThrow();
    }

    private static PlanBook worked(PlanBook book) {
        PlanBook after = book.record(measured("east", "200万元", 5), at("王强", 7, 5, 18));
        after = after.record(progress("signing", TaskState.IN_PROGRESS, 60, 8), at("王强", 7, 8, 9));
        after = after.record(ledger(LedgerEntryKind.PLANNED, "10万元", 1), at("赵敏", 7, 1, 9));
        after = after.record(ledger(LedgerEntryKind.ALLOCATED, "10万元", 1), at("赵敏", 7, 1, 9));
        after = after.record(ledger(LedgerEntryKind.USED, "12万元", 12), at("赵敏", 7, 12, 9));
        after = after.record(measured("east", "500万元", 12), at("王强", 7, 12, 18));
        after = after.record(progress("campaign", TaskState.IN_PROGRESS, 70, 12), at("李娜", 7, 12, 9));
        after = after.record(progress("budget", TaskState.COMPLETED, 100, 12), at("赵敏", 7, 12, 17));
        return after;
    }

    private static PlanBook asked(PlanBook book) {
        Issue outage = Issue.builder()
                .id(IssueId.of("WT-1"))
                .description("客户系统中断")
                .when(Moment.of(at("李娜", 7, 10, 9).recordedAt()))
                .reporter(LI)
                .owner(WANG)
                .severity(IssueSeverity.URGENT)
                .addAbout(Reference.of("goal", "east"))
                .build();
        Issue typing = Issue.builder()
                .id(IssueId.of("WT-2"))
                .description("报表口径不清")
                .when(Moment.of(at("李娜", 7, 12, 9).recordedAt()))
                .reporter(LI)
                .owner(ZHAO)
                .severity(IssueSeverity.GENERAL)
                .build();
        PlanBook after = book.record(outage, at("李娜", 7, 10, 9)).record(typing, at("李娜", 7, 12, 9));
        Instant taken = at("钱伟", 7, 12, 11).recordedAt();
        after = after.record(
                IssueStep.of(IssueId.of("WT-2"), IssueEvent.TAKE_IN, Moment.of(taken)), at("钱伟", 7, 12, 11));
        after = after.record(
                CollaborationRequest.builder()
                        .id(CollaborationId.of("XZ-1"))
                        .when(Moment.of(at("李娜", 7, 11, 9).recordedAt()))
                        .requestingUnit(SALES)
                        .head(LI)
                        .matter("大客户授信")
                        .goal("7月底前完成授信")
                        .wantedDate(LocalDate.of(2024, 7, 31))
                        .addHelpingUnit(FINANCE)
                        .build(),
                at("李娜", 7, 11, 9));
        AdjustmentDraft draft =
                AdjustmentDraft.of(after.history(QUARTER), at("李娜", 7, 11, 10), AdjustmentTrigger.MARKET_CHANGE)
                        .toBuilder()
                        .id(A1)
                        .reason("竞品降价")
                        .expectedEffect("目标可达")
                        .withoutEffects(true)
                        .implementation("8月起执行")
                        .addChange(Change.target(IndicatorId.of("east"), Quantity.parse("2500万元")))
                        .build();
        after = after.file(draft);
        after = after.take(draft.id(), AdjustmentAction.of(AdjustmentEvent.SUBMIT), at("李娜", 7, 11, 11))
                .orThrow();
        return after.take(draft.id(), AdjustmentAction.of(AdjustmentEvent.TAKE_UP), at("钱伟", 7, 11, 14))
                .orThrow();
    }

    static Fact measured(String indicator, String value, int day) {
        return Measurement.of(IndicatorId.of(indicator), LocalDate.of(2024, 7, day), Quantity.parse(value));
    }

    static Fact progress(String task, TaskState state, int percent, int day) {
        return ProgressReport.builder()
                .task(TaskId.of(task))
                .when(Moment.of(LocalDate.of(2024, 7, day)))
                .state(state)
                .snapshot(true)
                .percent(BigDecimal.valueOf(percent))
                .build();
    }

    private static Fact ledger(LedgerEntryKind kind, String quantity, int day) {
        return LedgerEntry.builder()
                .resource(ResourceId.of("推广预算"))
                .kind(kind)
                .when(Moment.of(LocalDate.of(2024, 7, day)))
                .quantity(Quantity.parse(quantity))
                .build();
    }

    static Stamp at(String person, int month, int day, int hour) {
        return Stamp.of(
                person, LocalDateTime.of(2024, month, day, hour, 0).atZone(ZONE).toInstant());
    }

    /** Where it stands on Monday evening. */
    static PlanStatus status() {
        return PlanStatus.of(book(), AsOf.endOf(MONDAY));
    }

    /** The same with the opinion on the request given. */
    static PlanStatus reviewed() {
        return PlanStatus.of(agreed(book()), AsOf.endOf(MONDAY));
    }

    private static PlanBook agreed(PlanBook book) {
        Opinion opinion = Opinion.favourable(FINANCE, ReviewAspect.ofAdjustments());
        return book.take(A1, AdjustmentAction.review(opinion), at("赵敏", 7, 12, 15))
                .orThrow();
    }

    /** The same with the request granted and in force. */
    static PlanStatus later() {
        PlanBook after = agreed(book());
        after = after.take(A1, AdjustmentAction.of(AdjustmentEvent.APPROVE), at("陈总", 7, 12, 16))
                .orThrow();
        after = after.take(A1, AdjustmentAction.of(AdjustmentEvent.PUBLISH), at("钱伟", 7, 12, 17))
                .orThrow();
        return PlanStatus.of(after, AsOf.endOf(MONDAY));
    }

    /** The same with the smaller issue turned down on Monday. */
    static PlanStatus settled() {
        Stamp by = at("钱伟", 7, 15, 9);
        IssueStep rejected = IssueStep.of(IssueId.of("WT-2"), IssueEvent.REJECT, Moment.of(by.recordedAt()))
                .because("口径已有规定");
        return PlanStatus.of(book().record(rejected, by), AsOf.endOf(MONDAY));
    }

    /** The same with the smaller issue told to be resolved on Monday. */
    static PlanStatus resolved() {
        IssueSnapshot told =
                new IssueSnapshot(IssueId.of("WT-2"), Moment.of(MONDAY), IssueState.RESOLVED, Optional.empty());
        return PlanStatus.of(book().record(told, at("赵敏", 7, 15, 9)), AsOf.endOf(MONDAY));
    }
}
