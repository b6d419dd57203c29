package dev.plumbline.io.json.document;

import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.issue.IssueId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.review.LessonId;
import dev.plumbline.review.PracticeId;
import dev.plumbline.risk.RiskId;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.CalendarId;

/** Ids, which travel as their texts. */
final class Ids {

    static final TextCodec<AdjustmentId> ADJUSTMENT = TextCodec.id(AdjustmentId.class, AdjustmentId::new);
    static final TextCodec<CalendarId> CALENDAR = TextCodec.repeatedId(CalendarId.class, CalendarId::new);
    static final TextCodec<CollaborationId> COLLABORATION = TextCodec.id(CollaborationId.class, CollaborationId::new);
    static final TextCodec<GoalId> GOAL = TextCodec.repeatedId(GoalId.class, GoalId::new);
    static final TextCodec<IndicatorId> INDICATOR = TextCodec.id(IndicatorId.class, IndicatorId::new);
    static final TextCodec<InitiativeId> INITIATIVE = TextCodec.id(InitiativeId.class, InitiativeId::new);
    static final TextCodec<IssueId> ISSUE = TextCodec.id(IssueId.class, IssueId::new);
    static final TextCodec<LessonId> LESSON = TextCodec.id(LessonId.class, LessonId::new);
    static final TextCodec<MeetingId> MEETING = TextCodec.id(MeetingId.class, MeetingId::new);
    static final TextCodec<PlanId> PLAN = TextCodec.repeatedId(PlanId.class, PlanId::new);
    static final TextCodec<PracticeId> PRACTICE = TextCodec.id(PracticeId.class, PracticeId::new);
    static final TextCodec<ResolutionId> RESOLUTION = TextCodec.id(ResolutionId.class, ResolutionId::new);
    static final TextCodec<ResourceId> RESOURCE = TextCodec.repeatedId(ResourceId.class, ResourceId::new);
    static final TextCodec<RiskId> RISK = TextCodec.id(RiskId.class, RiskId::new);
    static final TextCodec<TaskId> TASK = TextCodec.id(TaskId.class, TaskId::new);

    private Ids() {}
}
