package dev.plumbline.io.json.document;

import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingNotice;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.ReminderSent;
import dev.plumbline.collaboration.RequestClosure;
import dev.plumbline.collaboration.ResolutionReport;
import dev.plumbline.collaboration.WeeklyBrief;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.io.json.codec.EntryCodec;
import dev.plumbline.io.json.codec.Kinds;
import dev.plumbline.issue.CauseAnalysis;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueAssignment;
import dev.plumbline.issue.IssueGrading;
import dev.plumbline.issue.IssuePause;
import dev.plumbline.issue.IssueResume;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.Practice;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.TaskAcceptance;
import dev.plumbline.task.WorkLog;

/** What every kind of fact is called in JSON, and how it is written. */
public final class FactKinds {

    /** Facts with their stamps. */
    public static final EntryCodec ENTRY = new EntryCodec(all(), Parties.PARTY, Times.INSTANT);

    private FactKinds() {}

    private static Kinds<Fact> all() {
        Kinds<Fact> kinds = new Kinds<>();
        records(kinds);
        goals(kinds);
        tasks(kinds);
        issues(kinds);
        handling(kinds);
        collaborations(kinds);
        // after all the kinds that can be put right
        return kinds.add("correction", Correction.class, CorrectionFacts.correction(kinds));
    }

    private static void records(Kinds<Fact> kinds) {
        kinds.add("letter-signed", LetterSigned.class, RecordFacts.LETTER_SIGNED)
                .add("evaluation-filed", EvaluationFiled.class, RecordFacts.EVALUATION_FILED)
                .add("report-filed", ReportFiled.class, RecordFacts.REPORT_FILED)
                .add("external-change", ExternalChange.class, RecordFacts.EXTERNAL_CHANGE)
                .add("lesson", Lesson.class, LessonFacts.LESSON)
                .add("practice", Practice.class, LessonFacts.PRACTICE);
    }

    private static void goals(Kinds<Fact> kinds) {
        kinds.add("goal-feedback", GoalFeedback.class, GoalFacts.FEEDBACK)
                .add("measurement", Measurement.class, GoalFacts.MEASUREMENT)
                .add("attainment-override", AttainmentOverride.class, GoalFacts.OVERRIDE)
                .add("deviation-analysis", DeviationAnalysis.class, GoalFacts.ANALYSIS)
                .add("risk-report", RiskReport.class, GoalFacts.RISK_REPORT);
    }

    private static void tasks(Kinds<Fact> kinds) {
        kinds.add("progress-report", ProgressReport.class, TaskFacts.PROGRESS)
                .add("task-acceptance", TaskAcceptance.class, TaskFacts.TASK_ACCEPTANCE)
                .add("improvement-plan", ImprovementPlan.class, TaskFacts.IMPROVEMENT_PLAN)
                .add("routine-done", RoutineDone.class, TaskFacts.ROUTINE_DONE)
                .add("work-log", WorkLog.class, TaskFacts.WORK_LOG)
                .add("ledger-entry", LedgerEntry.class, TaskFacts.LEDGER_ENTRY)
                .add("shortage-answer", ShortageAnswer.class, TaskFacts.SHORTAGE_ANSWER);
    }

    private static void issues(Kinds<Fact> kinds) {
        kinds.add("issue", Issue.class, IssueFacts.ISSUE)
                .add("issue-snapshot", IssueSnapshot.class, IssueFacts.ISSUE_SNAPSHOT)
                .add("issue-grading", IssueGrading.class, IssueFacts.ISSUE_GRADING)
                .add("issue-assignment", IssueAssignment.class, IssueFacts.ISSUE_ASSIGNMENT)
                .add("issue-pause", IssuePause.class, IssueFacts.ISSUE_PAUSE)
                .add("issue-resume", IssueResume.class, IssueFacts.ISSUE_RESUME);
    }

    private static void handling(Kinds<Fact> kinds) {
        kinds.add("handling-plan", HandlingPlan.class, HandlingFacts.HANDLING_PLAN)
                .add("issue-step", IssueStep.class, HandlingFacts.ISSUE_STEP)
                .add("cause-analysis", CauseAnalysis.class, HandlingFacts.CAUSE_ANALYSIS);
    }

    private static void collaborations(Kinds<Fact> kinds) {
        kinds.add("collaboration-request", CollaborationRequest.class, CollaborationFacts.COLLABORATION_REQUEST)
                .add("request-closure", RequestClosure.class, CollaborationFacts.REQUEST_CLOSURE)
                .add("weekly-brief", WeeklyBrief.class, CollaborationFacts.WEEKLY_BRIEF)
                .add("meeting", Meeting.class, CollaborationFacts.MEETING)
                .add("meeting-notice", MeetingNotice.class, CollaborationFacts.MEETING_NOTICE)
                .add("minutes", Minutes.class, CollaborationFacts.MINUTES)
                .add("resolution-report", ResolutionReport.class, CollaborationFacts.RESOLUTION_REPORT)
                .add("reminder-sent", ReminderSent.class, CollaborationFacts.REMINDER_SENT);
    }
}
