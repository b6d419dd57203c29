package dev.plumbline.rules.accounts;

import dev.plumbline.audit.Digest;
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
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.MeasurementSource;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.issue.CauseAnalysis;
import dev.plumbline.issue.HandlingMeasure;
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
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.letter.LetterSide;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.LessonId;
import dev.plumbline.review.Practice;
import dev.plumbline.review.PracticeId;
import dev.plumbline.review.PracticeKind;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.TaskAcceptance;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.WorkLog;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Facts of every kind about the world's things, and now and then about what is not there or in a unit that does not fit. */
final class RandomFacts {

    private static final List<Function<RandomFacts, Fact>> KINDS = List.of(
            RandomFacts::measurement,
            RandomFacts::measurement,
            RandomFacts::measurement,
            RandomFacts::progress,
            RandomFacts::progress,
            RandomFacts::acceptance,
            RandomFacts::override,
            RandomFacts::feedback,
            RandomFacts::risk,
            RandomFacts::ledger,
            RandomFacts::answer,
            RandomFacts::routine,
            RandomFacts::log,
            RandomFacts::improvement,
            RandomFacts::filed,
            RandomFacts::external,
            RandomFacts::analysis,
            RandomFacts::evaluation,
            RandomFacts::lesson,
            RandomFacts::practice,
            RandomFacts::letter,
            RandomFacts::issue,
            RandomFacts::issue,
            RandomFacts::aboutIssue,
            RandomFacts::aboutIssue,
            RandomFacts::request,
            RandomFacts::meeting,
            RandomFacts::aboutMeeting,
            RandomFacts::minutes,
            RandomFacts::aboutResolution,
            RandomFacts::aboutRequest);

    private final Random random;

    RandomFacts(Random random) {
        this.random = random;
    }

    /** A fact and when it was recorded: mostly on its day, now and then some days later. */
    Entry<?> entry() {
        Fact fact = pick(KINDS).apply(this);
        return new Entry<>(fact, stamp(fact));
    }

    Stamp stamp(Fact fact) {
        LocalDate day = fact.when().date(ZoneOffset.UTC);
        long late = random.nextInt(3) == 0 ? random.nextInt(60) : 0;
        return Stamp.of(
                PersonId.of(pick(List.of("li", "sun", "qian", "stranger"))),
                day.plusDays(late).atTime(9, random.nextInt(60)).toInstant(ZoneOffset.UTC));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private boolean rarely() {
        return random.nextInt(6) == 0;
    }

    private String one(String... ids) {
        return rarely() ? "ghost" : ids[random.nextInt(ids.length)];
    }

    /** From November of the year before to February of the year after. */
    private LocalDate day() {
        return FactWorld.FIRST.plusDays(random.nextInt(rarely() ? 420 : 330) - (rarely() ? 50 : 0));
    }

    private Moment when() {
        return Moment.of(day());
    }

    private Instant instant() {
        return day().atTime(2, 0).toInstant(ZoneOffset.UTC);
    }

    private Period period() {
        return Period.containing(
                pick(List.of(Period.Kind.WEEK, Period.Kind.MONTH, Period.Kind.QUARTER, Period.Kind.YEAR)),
                day(),
                Month.JANUARY);
    }

    private PartyId party() {
        return pick(List.of(
                FactWorld.SALES, PersonId.of("li"), PersonId.of("sun"), FactWorld.OPERATIONS, OrgUnitId.of("无此部门")));
    }

    private Fact measurement() {
        String indicator = one(
                "revenue", "satisfaction", "on-time", "service", "certificate", "growth", "signing", "june-revenue");
        Measurement.Builder measurement = Measurement.builder()
                .indicator(IndicatorId.of(indicator))
                .when(when())
                .value(value(indicator));
        if (random.nextInt(3) == 0) {
            Period covers = period();
            measurement.covers(covers).when(Moment.of(covers.end()));
        }
        if (random.nextInt(4) == 0) {
            measurement.base(BigDecimal.valueOf(1 + random.nextInt(200)));
        }
        if (random.nextBoolean()) {
            measurement.source(pick(List.of(MeasurementSource.values())));
        }
        return measurement.build();
    }

    private MeasuredValue value(String indicator) {
        int number = 1 + random.nextInt(100);
        if (rarely()) {
            return pick(List.of(
                    MeasuredValue.of(Quantity.of(number, Unit.US_DOLLAR)),
                    MeasuredValue.grade("良好"),
                    MeasuredValue.grade("尚可"),
                    MeasuredValue.done(true),
                    MeasuredValue.of(Quantity.of(number, Unit.NONE))));
        }
        return switch (indicator) {
            case "satisfaction" -> MeasuredValue.of(Quantity.parse(number + "分"));
            case "on-time" -> MeasuredValue.of(Quantity.parse(number + "%"));
            case "service" -> MeasuredValue.grade(pick(List.of("优秀", "良好", "合格")));
            case "certificate" -> MeasuredValue.done(random.nextBoolean());
            case "signing" -> MeasuredValue.of(Quantity.parse(number + "家"));
            default -> MeasuredValue.of(Quantity.parse(number + "万元"));
        };
    }

    private TaskId task() {
        return TaskId.of(one("signing", "fair", "visits", "weekly"));
    }

    private Fact progress() {
        ProgressReport.Builder report =
                ProgressReport.builder().task(task()).when(when()).snapshot(random.nextBoolean());
        if (random.nextBoolean()) {
            report.percent(BigDecimal.valueOf(random.nextInt(101)));
        }
        if (random.nextBoolean()) {
            TaskState state = pick(List.of(TaskState.values()));
            report.state(state);
            if (state == TaskState.DELAYED || state == TaskState.BLOCKED) {
                report.addCause(Cause.of(pick(List.of(CauseKind.values())), "供应商延期"));
            }
        }
        if (rarely()) {
            report.amount(Quantity.parse(random.nextInt(10) + pick(List.of("家", "元", "次"))));
        }
        return report.build();
    }

    private Fact acceptance() {
        return TaskAcceptance.of(task(), when());
    }

    private Fact override() {
        return AttainmentOverride.of(
                GoalId.of(one("revenue", "growth", "service")), day(), Ratio.of(random.nextInt(120) / 100.0), "评审会认定");
    }

    private Fact feedback() {
        return GoalFeedback.of(GoalId.of(one("revenue", "service")), party(), when(), "目标偏高");
    }

    private Fact risk() {
        return new RiskReport(RiskId.of(one("price")), when(), pick(List.of(RiskState.values())), Optional.empty());
    }

    private Fact ledger() {
        LedgerEntry.Builder entry = LedgerEntry.builder()
                .resource(ResourceId.of(one("设计师", "推广预算")))
                .kind(pick(List.of(LedgerEntryKind.values())))
                .when(when())
                .quantity(Quantity.parse(1 + random.nextInt(9) + pick(List.of("人", "元", "名"))));
        if (random.nextBoolean()) {
            entry.about(Reference.of("task", task().value()));
        }
        return entry.build();
    }

    private Fact answer() {
        LocalDate day = day();
        return ShortageAnswer.builder()
                .resource(ResourceId.of(one("设计师")))
                .days(DateRange.ofClosed(day, day.plusDays(random.nextInt(60))))
                .kind(pick(List.of(ShortageAnswer.Kind.values())))
                .when(when())
                .build();
    }

    private Fact routine() {
        return new RoutineDone(
                TaskId.of(one("weekly", "spring", "signing")),
                when(),
                rarely() ? Optional.of(day()) : Optional.empty());
    }

    private Fact log() {
        WorkLog.Builder log = WorkLog.builder().author(party()).when(when()).progress("拜访客户");
        if (random.nextBoolean()) {
            log.task(task());
        }
        return log.build();
    }

    private Fact improvement() {
        return ImprovementPlan.builder()
                .task(task())
                .when(when())
                .owner(party())
                .addMeasure("每周复核")
                .build();
    }

    private Fact filed() {
        return new ReportFiled(
                one("weekly-progress", "monthly-task-results", "execution-progress"),
                PlanId.of(one("2024", "2024-06")),
                party(),
                period(),
                when());
    }

    private Fact external() {
        return new ExternalChange(
                pick(List.of("tax", "rival")),
                "竞品降价",
                day(),
                when(),
                List.of(Reference.of("goal", one("revenue", "service"))),
                Optional.empty());
    }

    private Fact analysis() {
        DeviationAnalysis.Builder analysis = DeviationAnalysis.builder()
                .indicator(IndicatorId.of(one("revenue", "satisfaction", "on-time")))
                .period(period())
                .when(when())
                .addCause(Cause.of(CauseKind.OBJECTIVE, "需求下降"))
                .addMeasure("加强推广");
        if (rarely()) {
            analysis.addAnswer(Reference.of("external-change", one("tax", "rival")));
        }
        return analysis.build();
    }

    private Fact evaluation() {
        return new EvaluationFiled(
                "评估" + random.nextInt(3),
                PlanId.of(one("2024", "2024-06")),
                Digest.of("评估"),
                when(),
                rarely() ? Optional.of(Period.month(2024, 6)) : Optional.empty(),
                Optional.empty());
    }

    private Fact lesson() {
        return Lesson.builder()
                .id(LessonId.of("教训" + random.nextInt(2)))
                .text("渠道有效")
                .plan(PlanId.of(one("2024", "2024-06")))
                .goal(GoalId.of(one("revenue", "service")))
                .when(when())
                .build();
    }

    private Fact practice() {
        return Practice.builder()
                .id(PracticeId.of("模板"))
                .kind(PracticeKind.STANDARD)
                .name("推广素材模板")
                .text("一律使用模板")
                .owner(party())
                .validFrom(day())
                .addLesson(LessonId.of("教训" + random.nextInt(3)))
                .when(when())
                .build();
    }

    private Fact letter() {
        return new LetterSigned(
                PlanId.of(one("2024", "2024-06")),
                1,
                party(),
                pick(List.of(LetterSide.values())),
                Digest.of("责任书"),
                when());
    }

    private IssueId issueId() {
        return IssueId.of(one("WT-1", "WT-2"));
    }

    private Fact issue() {
        Issue.Builder issue = Issue.builder()
                .id(pick(List.of(IssueId.of("WT-1"), IssueId.of("WT-2"))))
                .description(pick(List.of("发货延误", "系统崩溃")))
                .when(Moment.of(instant()));
        if (random.nextBoolean()) {
            issue.owner(party());
        }
        if (random.nextBoolean()) {
            issue.reporter(party());
        }
        return issue.build();
    }

    private Fact aboutIssue() {
        IssueId id = issueId();
        Moment when = Moment.of(instant());
        return switch (random.nextInt(8)) {
            case 0, 1 ->
                IssueStep.of(id, pick(List.of(IssueEvent.TAKE_IN, IssueEvent.START, IssueEvent.RESOLVE)), when);
            case 2 -> new IssueSnapshot(id, when, pick(List.of(IssueState.values())), Optional.empty());
            case 3 -> new IssueGrading(id, when, pick(List.of(IssueSeverity.values())), Optional.of("影响扩大"));
            case 4 -> new IssueAssignment(id, when, party());
            case 5 -> random.nextBoolean() ? new IssuePause(id, when, "等待供应商") : new IssueResume(id, when);
            case 6 ->
                new HandlingPlan(
                        id, when, List.of(new HandlingMeasure("补货", Optional.of(party()), Optional.of(day()))));
            default ->
                CauseAnalysis.builder().issue(id).when(when).containment("先行补发").build();
        };
    }

    private CollaborationId requestId() {
        return CollaborationId.of(one("XZ-1"));
    }

    private Fact request() {
        return CollaborationRequest.builder()
                .id(CollaborationId.of("XZ-1"))
                .when(Moment.of(instant()))
                .requestingUnit(FactWorld.SALES)
                .matter("展会筹备" + random.nextInt(2))
                .build();
    }

    private MeetingId meetingId() {
        return MeetingId.of(one("M-1", "M-2"));
    }

    private Fact meeting() {
        Instant start = instant();
        Meeting.Builder meeting = Meeting.builder()
                .id(MeetingId.of(pick(List.of("M-1", "M-2"))))
                .when(Moment.of(start.minus(Duration.ofDays(3))))
                .kind(pick(List.of(
                        MeetingKind.COLLABORATION_KICK_OFF, MeetingKind.RETROSPECTIVE, MeetingKind.STRATEGY_SEMINAR)))
                .title("会议")
                .start(start)
                .end(start.plus(Duration.ofHours(1)))
                .isCalledOff(rarely());
        if (random.nextBoolean()) {
            meeting.request(requestId());
        }
        return meeting.build();
    }

    private Fact aboutMeeting() {
        return new MeetingNotice(meetingId(), Moment.of(instant()), List.of("议题"), List.of(), List.of(party()));
    }

    private Fact minutes() {
        return Minutes.builder()
                .meeting(meetingId())
                .when(Moment.of(instant()))
                .addPoint("进度")
                .addResolution(new Resolution(
                        ResolutionId.of(pick(List.of("R-1", "R-2"))), "完成方案", Optional.of(party()), Optional.of(day())))
                .build();
    }

    private Fact aboutResolution() {
        ResolutionId id = ResolutionId.of(one("R-1", "R-2"));
        return random.nextBoolean()
                ? new ReminderSent(id, Moment.of(instant()))
                : new ResolutionReport(id, Moment.of(instant()), random.nextBoolean(), "已完成");
    }

    private Fact aboutRequest() {
        return random.nextBoolean()
                ? new WeeklyBrief(requestId(), Moment.of(instant()), "进展顺利")
                : new RequestClosure(
                        requestId(),
                        Moment.of(instant()),
                        random.nextBoolean() ? Optional.of("无需启动会") : Optional.empty());
    }
}
