package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LI;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.measured;
import static dev.plumbline.rules.standard.SoundBook.record;

import dev.plumbline.approval.Role;
import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be wrong with the watching of plans: what answers nothing, what nobody answers, who names nobody. */
final class TroubledMonitoring {

    private static final GoalId DRAFTED = GoalId.of("drafted");

    private TroubledMonitoring() {}

    static PlanBook in(PlanBook troubled) {
        PlanBook book = submitted(troubled);
        book = record(book, measured("revenue-east", "03-31", "100万元"));
        book = record(
                book,
                analysis("revenue-east", Period.quarter(2024, 1))
                        .addMeasure("增派人手")
                        .build());
        book = record(book, measured("revenue-east", "06-28", "100万元"));
        book = record(book, measured("revenue-west", "03-31", "100万元"));
        book = record(book, analysis("revenue-west", Period.quarter(2024, 1)).build());
        book = record(
                book,
                analysis("visits-east", Period.month(2024, 5))
                        .addMeasure("增派人手")
                        .build());
        book = record(book, change());
        book = record(book, meeting());
        book = record(
                book,
                Minutes.builder()
                        .meeting(MeetingId.of("tomorrow"))
                        .when(Moment.of(day("06-29")))
                        .addPoint("交付")
                        .isWithoutResolutions(true)
                        .addDistributedTo(LI)
                        .build());
        book = record(
                book,
                CollaborationRequest.builder()
                        .id(CollaborationId.of("unknown"))
                        .when(Moment.of(day("06-29")))
                        .requestingUnit(OrgUnitId.of("没有的部门"))
                        .matter("搬迁")
                        .build());
        return record(
                book,
                Issue.builder()
                        .id(IssueId.of("crash"))
                        .description("订单系统崩溃")
                        .when(Moment.of(day("06-29")))
                        .severity(IssueSeverity.GENERAL)
                        .recurrenceOf(IssueId.of("crash"))
                        .build());
    }

    private static DeviationAnalysis.Builder analysis(String indicator, Period period) {
        return DeviationAnalysis.builder()
                .indicator(IndicatorId.of(indicator))
                .period(period)
                .when(Moment.of(day("04-02")))
                .addCause(Cause.of(CauseKind.OBJECTIVE, "原料短缺"));
    }

    private static ExternalChange change() {
        return new ExternalChange(
                "tariff",
                "关税上调10%",
                day("06-01"),
                Moment.of(day("06-03")),
                List.of(Reference.of("goal", "revenue"), Reference.of("task", "fair")),
                Optional.empty());
    }

    private static Meeting meeting() {
        return Meeting.builder()
                .id(MeetingId.of("tomorrow"))
                .when(Moment.of(day("06-20")))
                .title("尚未召开的会议")
                .start(Instant.parse("2024-07-01T06:00:00Z"))
                .end(Instant.parse("2024-07-01T07:00:00Z"))
                .build();
    }

    /** A plan for August that was submitted while a feedback on its goal stands open. */
    private static PlanBook submitted(PlanBook troubled) {
        PlanId plan = PlanId.of("2024-08");
        Goal goal = Goal.builder()
                .id(DRAFTED)
                .name("八月签约")
                .indicator(Indicator.atLeast("10家"))
                .build();
        PlanRoute open = PlanRoute.monthly(LI).requiring(PlanParts.none()).opening(Set.of(Role.values()));
        PlanPolicy lax = PlanPolicy.builder()
                .approval(ApprovalPolicy.builder().monthly(open).build())
                .build();
        PlanBook book = troubled.with(Plan.builder()
                .id(plan)
                .period(Period.month(2024, 8))
                .addGoal(goal)
                .build());
        book = record(book, GoalFeedback.of(DRAFTED, LI, Moment.of(day("06-20")), "目标偏高"));
        return book.toBuilder()
                .policy(lax)
                .build()
                .take(plan, PlanAction.of(PlanEvent.SUBMIT), Stamp.of(LI, Instant.parse("2024-06-21T02:00:00Z")))
                .orThrow()
                .toBuilder()
                .policy(troubled.policy())
                .build()
                .supposing(Plan.builder()
                        .id(plan)
                        .period(Period.month(2024, 8))
                        .overview("改动未经审批")
                        .addGoal(goal)
                        .build());
    }
}
