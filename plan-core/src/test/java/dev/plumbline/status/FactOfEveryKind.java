package dev.plumbline.status;

import dev.plumbline.audit.Digest;
import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.MeetingKind;
import dev.plumbline.collaboration.MeetingNotice;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.ReminderSent;
import dev.plumbline.collaboration.RequestClosure;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.collaboration.ResolutionReport;
import dev.plumbline.collaboration.WeeklyBrief;
import dev.plumbline.fact.Correctable;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueAssignment;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueGrading;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssuePause;
import dev.plumbline.issue.IssueResume;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.LessonId;
import dev.plumbline.review.Practice;
import dev.plumbline.review.PracticeId;
import dev.plumbline.review.PracticeKind;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskAcceptance;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.WorkLog;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A company of two plans, and facts of every kind about it: fitting, stray, late, of the future, and corrections of them. */
final class FactOfEveryKind {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");
    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final PlanId YEAR = PlanId.of("2024");
    private static final PlanId JUNE = PlanId.of("2024-06");
    private static final int KINDS = 48;

    private final Random random;
    private final List<Correctable> correctable = new ArrayList<>();

    FactOfEveryKind(long seed) {
        this.random = new Random(seed);
    }

    /** The company before anything happens; some of what a plan may hold is left out at random. */
    PlanBook company() {
        Organisation organisation = Organisation.builder()
                .addUnit(OrgUnit.of(OPERATIONS))
                .addUnit(OrgUnit.of(SALES))
                .addPeople(Person.of("chen", OPERATIONS), Person.of("li", SALES), Person.of("zhao", SALES))
                .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
                .build();
        PlanBook.Builder book = PlanBook.builder().organisation(organisation).addPlan(year());
        return (random.nextInt(4) == 0 ? book : book.addPlan(june())).build();
    }

    private Plan year() {
        RollupMethod[] methods = {RollupMethod.WEIGHTED_MEAN, RollupMethod.SUM, RollupMethod.SUM, RollupMethod.LATEST};
        Plan.Builder plan = Plan.builder()
                .id(YEAR)
                .period(Period.year(2024))
                .addGoal(goal("g0")
                        .rollup(methods[random.nextInt(methods.length)])
                        .build());
        for (int i = 1; i < 7; i++) {
            plan.addGoal(goal("g" + i)
                    .parent(GoalId.of("g" + (i - 1) / 2))
                    .rollup(i < 3 ? methods[random.nextInt(methods.length)] : RollupMethod.WEIGHTED_MEAN)
                    .indicator(indicator(i))
                    .build());
        }
        for (int i = 0; i < 4; i++) {
            plan.addTask(task("t" + i, i).build());
        }
        plan.addTask(task("t4", 4).origin(Reference.of("resolution", "r0")).build());
        ResourceNeed need = ResourceNeed.builder()
                .kind(ResourceKind.MONEY)
                .description("预算")
                .quantity(Quantity.parse("10万元"))
                .due(FIRST.plusDays(90))
                .about(Reference.of("task", "t1"))
                .build();
        return plan.raci(raci())
                .addNeed(need)
                .addSupply(new ResourceSupply(
                        need.resource(), new DateRange(FIRST, FIRST.plusDays(300)), Quantity.parse("5万元")))
                .addRisk(Risk.builder()
                        .id(RiskId.of("risk0"))
                        .description("供应商")
                        .about(Reference.of("task", "t0"))
                        .build())
                .addRisk(Risk.builder()
                        .id(RiskId.of("risk1"))
                        .description("市场")
                        .about(Reference.of("goal", "g0"))
                        .build())
                .addRoutine(RoutineTask.builder()
                        .id(TaskId.of("weekly"))
                        .name("周报提交")
                        .cadence(Cadence.weekly(DayOfWeek.FRIDAY))
                        .span(Period.year(2024).range())
                        .build())
                .build();
    }

    private Plan june() {
        return Plan.builder()
                .id(JUNE)
                .period(Period.month(2024, 6))
                .addGoal(goal("j0").indicator(indicator(1)).build())
                .addTask(task("t0", 0).build())
                .addTask(task("j1", 5).build())
                .build();
    }

    private static Goal.Builder goal(String id) {
        return Goal.builder().id(GoalId.of(id)).name("目标" + id).owner(SALES);
    }

    /** Of one name, with targets and without, flows and stocks. */
    private Indicator indicator(int number) {
        Indicator.Builder indicator = (number % 3 == 0 ? Indicator.builder() : Indicator.atLeast("100家").toBuilder())
                .name("签约数")
                .accumulation(number % 2 == 0 ? Accumulation.FLOW : Accumulation.STOCK);
        return number == 5 ? indicator.id(IndicatorId.of("g4")).build() : indicator.build();
    }

    private static Task.Builder task(String id, int number) {
        Task.Builder task = Task.builder()
                .id(TaskId.of(id))
                .name("任务" + id)
                .start(FIRST.plusDays(20L * number))
                .finish(FIRST.plusDays(20L * number + 60));
        if (number % 2 == 0) {
            task.addIndicator(Indicator.atLeast("10家"));
        }
        return number == 0 ? task : task.addDependency(Dependency.finishToStart(TaskId.of("t" + (number - 1) % 4)));
    }

    private static RaciMatrix raci() {
        RaciMatrix.Builder raci = RaciMatrix.builder();
        for (int i = 0; i < 5; i++) {
            raci.owner(TaskId.of("t" + i), PersonId.of("li"));
            raci.add(TaskId.of("t" + i), PersonId.of("zhao"), RaciRole.APPROVER);
        }
        return raci.build();
    }

    /** One more fact with its stamp. */
    Entry<Fact> next() {
        String by = List.of("li", "li", "li", "zhao", "chen", "nobody").get(random.nextInt(6));
        Instant at = FIRST.plusDays(random.nextInt(220))
                .atTime(random.nextInt(12), 0)
                .toInstant(ZoneOffset.UTC);
        Fact fact = fact(random.nextInt(KINDS));
        if (fact instanceof Correctable each) {
            correctable.add(each);
        }
        return new Entry<>(fact, Stamp.of(by, at));
    }

    private Moment when() {
        LocalDate day = FIRST.plusDays(random.nextInt(210));
        return random.nextInt(4) == 0 ? Moment.of(day.atTime(9, 0).toInstant(ZoneOffset.UTC)) : Moment.of(day);
    }

    private TaskId task() {
        return TaskId.of(
                List.of("t0", "t0", "t1", "t1", "t2", "t4", "j1", "stray").get(random.nextInt(8)));
    }

    private IssueId issue() {
        return IssueId.of("i" + random.nextInt(3));
    }

    private Measurement measurement() {
        String id = List.of("g1", "g2", "g3", "g4", "g5", "g6", "j0", "t0", "t2", "stray")
                .get(random.nextInt(10));
        String unit = random.nextInt(id.equals("g3") || id.equals("g6") ? 2 : 6) == 0 ? "万元" : "家";
        Measurement.Builder measured = Measurement.builder()
                .indicator(IndicatorId.of(id))
                .when(when())
                .value(MeasuredValue.of(Quantity.parse(random.nextInt(200) + unit)));
        return random.nextInt(4) == 0
                ? measured.covers(Period.month(2024, 1 + random.nextInt(7))).build()
                : measured.build();
    }

    private ProgressReport report() {
        ProgressReport.Builder report =
                ProgressReport.builder().task(task()).when(when()).snapshot(random.nextInt(3) == 0);
        if (random.nextBoolean()) {
            report.state(TaskState.values()[random.nextInt(TaskState.values().length)])
                    .addCause(new Cause(CauseKind.OBJECTIVE, "客户推迟"));
        }
        return random.nextBoolean()
                ? report.percent(BigDecimal.valueOf(random.nextInt(101))).build()
                : report.build();
    }

    private Fact correction() {
        if (correctable.isEmpty() || random.nextInt(8) == 0) {
            return Correction.withdrawn(measurement(), "从未记录");
        }
        Correctable wrong = correctable.get(random.nextInt(correctable.size()));
        if (wrong instanceof Measurement measured && random.nextBoolean()) {
            Measurement right = measured.toBuilder()
                    .value(MeasuredValue.of(Quantity.parse(random.nextInt(200) + "家")))
                    .build();
            correctable.add(right);
            return Correction.of(measured, right, "更正");
        }
        return Correction.withdrawn(wrong, "误报");
    }

    private Fact fact(int kind) {
        CollaborationId request = CollaborationId.of("c" + random.nextInt(2));
        MeetingId meeting = MeetingId.of("m" + random.nextInt(2));
        ResolutionId resolution = ResolutionId.of("r" + random.nextInt(3));
        Instant start = FIRST.plusDays(random.nextInt(210)).atTime(1, 0).toInstant(ZoneOffset.UTC);
        return switch (kind) {
            case 0 ->
                AttainmentOverride.of(
                        GoalId.of("g" + random.nextInt(7)), FIRST.plusDays(random.nextInt(210)), Ratio.of(0.5), "估计");
            case 1 ->
                new RiskReport(
                        RiskId.of("risk" + random.nextInt(2)),
                        when(),
                        RiskState.values()[random.nextInt(2)],
                        Optional.empty());
            case 2 ->
                LedgerEntry.builder()
                        .resource(ResourceId.of("预算"))
                        .kind(LedgerEntryKind.values()[random.nextInt(3)])
                        .when(when())
                        .quantity(Quantity.parse(1 + random.nextInt(12) + "万元"))
                        .about(Reference.of("task", "t1"))
                        .build();
            case 3 -> RoutineDone.of(TaskId.of("weekly"), when());
            case 4 ->
                WorkLog.builder()
                        .author(PersonId.of("li"))
                        .when(when())
                        .task(task())
                        .progress("拜访客户")
                        .build();
            case 5 -> GoalFeedback.of(GoalId.of("g1"), SALES, when(), "目标偏高");
            case 6 ->
                ImprovementPlan.builder()
                        .task(task())
                        .when(when())
                        .owner(PersonId.of("li"))
                        .addMeasure("加访")
                        .build();
            case 7 ->
                ShortageAnswer.builder()
                        .resource(ResourceId.of("预算"))
                        .days(new DateRange(FIRST, FIRST.plusDays(200)))
                        .kind(ShortageAnswer.Kind.TRANSFER)
                        .when(when())
                        .build();
            case 8 ->
                new ExternalChange(
                        "price", "原料涨价", FIRST, when(), List.of(Reference.of("goal", "g1")), Optional.empty());
            case 9 -> new ReportFiled("weekly-progress", JUNE, SALES, Period.month(2024, 6), when());
            case 10 ->
                DeviationAnalysis.builder()
                        .indicator(IndicatorId.of("g" + (1 + random.nextInt(6))))
                        .period(random.nextBoolean() ? Period.year(2024) : Period.month(2024, 3))
                        .when(when())
                        .addCause(new Cause(CauseKind.OBJECTIVE, "市场"))
                        .addMeasure("促销")
                        .addAnswer(Reference.of("external-change", "price"))
                        .build();
            case 11 -> new EvaluationFiled("e", YEAR, Digest.of("e"), when());
            case 12 ->
                Meeting.builder()
                        .id(meeting)
                        .when(when())
                        .kind(MeetingKind.values()[random.nextInt(MeetingKind.values().length)])
                        .title("启动会")
                        .start(start)
                        .end(start.plusSeconds(3600))
                        .request(request)
                        .build();
            case 13 ->
                Minutes.builder()
                        .meeting(meeting)
                        .when(when())
                        .addPoint("要点")
                        .addResolution(Resolution.of(resolution, "拜访", PersonId.of("li"), FIRST.plusDays(100)))
                        .addDistributedTo(SALES)
                        .build();
            case 14 -> new MeetingNotice(meeting, when(), List.of("议程"), List.of(), List.of(SALES));
            case 15 -> ResolutionReport.done(resolution, when());
            case 16 ->
                CollaborationRequest.builder()
                        .id(request)
                        .when(when())
                        .requestingUnit(SALES)
                        .matter("联合促销")
                        .addHelpingUnit(OPERATIONS)
                        .build();
            case 17 ->
                new RequestClosure(request, when(), random.nextBoolean() ? Optional.of("已面谈") : Optional.empty());
            case 18 -> new WeeklyBrief(request, when(), "进展");
            case 19 -> new ReminderSent(resolution, when());
            case 20, 21, 22 ->
                Issue.builder()
                        .id(issue())
                        .description("系统中断")
                        .when(when())
                        .owner(SALES)
                        .build();
            case 23 -> IssueStep.of(issue(), IssueEvent.TAKE_IN, when());
            case 24 ->
                new IssueSnapshot(
                        issue(),
                        when(),
                        IssueState.values()[random.nextInt(IssueState.values().length)],
                        Optional.empty());
            case 25 -> IssueGrading.of(issue(), IssueSeverity.GENERAL, when());
            case 26 -> new IssueAssignment(issue(), when(), SALES);
            case 27 -> new IssuePause(issue(), when(), "等待供应商");
            case 28 -> new IssueResume(issue(), when());
            case 29 -> HandlingPlan.of(issue(), when());
            case 30 -> TaskAcceptance.of(task(), when());
            case 34 ->
                Lesson.builder()
                        .id(LessonId.of("l" + random.nextInt(2)))
                        .text("渠道有效")
                        .plan(random.nextBoolean() ? YEAR : JUNE)
                        .goal(GoalId.of("g" + random.nextInt(9)))
                        .when(when())
                        .build();
            case 35 ->
                Practice.builder()
                        .id(PracticeId.of("p"))
                        .kind(PracticeKind.STANDARD)
                        .name("推广素材模板")
                        .text("一律使用")
                        .owner(SALES)
                        .validFrom(FIRST.plusDays(random.nextInt(200)))
                        .when(when())
                        .addLesson(LessonId.of("l" + random.nextInt(3)))
                        .build();
            case 31, 32, 36, 37, 38, 39, 40, 41, 42 -> report();
            case 33 -> correction();
            default -> measurement();
        };
    }

    /** The kinds of facts that a run of many gives, to see that none is left out. */
    static Set<Class<?>> kinds() {
        FactOfEveryKind facts = new FactOfEveryKind(1);
        return Stream.generate(facts::next)
                .limit(1000)
                .map(entry -> (Class<?>) entry.fact().getClass())
                .collect(Collectors.toSet());
    }
}
