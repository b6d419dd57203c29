package dev.plumbline.book;

import static dev.plumbline.book.References.reference;

import dev.plumbline.collaboration.CollaborationFact;
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
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueFact;
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
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.TaskFact;
import dev.plumbline.task.WorkLog;
import java.util.Optional;

/** What a fact is about, so that facts can be looked up by it where they are kept (事实所涉对象). */
public final class FactSubject {

    private FactSubject() {}

    /** The one thing that a fact is about; empty where it names none. A correction is about what it corrects. */
    public static Optional<Reference> of(Fact fact) {
        if (fact instanceof Correction correction) {
            return of(correction.corrected());
        }
        if (fact instanceof Measurement measurement) {
            return about("indicator", measurement.indicator());
        }
        if (fact instanceof TaskFact step) {
            return about("task", step.task());
        }
        if (fact instanceof IssueFact step) {
            return about("issue", step.issue());
        }
        if (fact instanceof Issue issue) {
            return about("issue", issue.id());
        }
        return fact instanceof CollaborationFact step
                ? collaboration(step)
                : work(fact).or(() -> review(fact));
    }

    private static Optional<Reference> work(Fact fact) {
        if (fact instanceof WorkLog log) {
            return log.task().map(task -> reference("task", task));
        }
        if (fact instanceof RoutineDone done) {
            return about("routine", done.task());
        }
        if (fact instanceof ImprovementPlan plan) {
            return about("task", plan.task());
        }
        if (fact instanceof LedgerEntry entry) {
            return entry.about().or(() -> about("resource", entry.resource()));
        }
        if (fact instanceof ShortageAnswer answer) {
            return about("resource", answer.resource());
        }
        return fact instanceof RiskReport report ? about("risk", report.risk()) : Optional.empty();
    }

    private static Optional<Reference> review(Fact fact) {
        if (fact instanceof DeviationAnalysis analysis) {
            return about("indicator", analysis.indicator());
        }
        if (fact instanceof AttainmentOverride override) {
            return about("goal", override.goal());
        }
        if (fact instanceof GoalFeedback feedback) {
            return about("goal", feedback.goal());
        }
        if (fact instanceof ExternalChange change) {
            return about(ExternalChange.KIND, change.id());
        }
        if (fact instanceof ReportFiled report) {
            return about("plan", report.plan());
        }
        if (fact instanceof EvaluationFiled evaluation) {
            return about("plan", evaluation.plan());
        }
        return fact instanceof LetterSigned letter ? about("plan", letter.plan()) : lessons(fact);
    }

    private static Optional<Reference> lessons(Fact fact) {
        if (fact instanceof Lesson lesson) {
            return Optional.of(lesson.reference());
        }
        return fact instanceof Practice practice ? Optional.of(practice.reference()) : Optional.empty();
    }

    private static Optional<Reference> collaboration(CollaborationFact fact) {
        if (fact instanceof CollaborationRequest request) {
            return about("collaboration", request.id());
        }
        if (fact instanceof RequestClosure closure) {
            return about("collaboration", closure.request());
        }
        if (fact instanceof WeeklyBrief brief) {
            return about("collaboration", brief.request());
        }
        if (fact instanceof Meeting meeting) {
            return about("meeting", meeting.id());
        }
        if (fact instanceof MeetingNotice notice) {
            return about("meeting", notice.meeting());
        }
        if (fact instanceof Minutes minutes) {
            return about("meeting", minutes.meeting());
        }
        if (fact instanceof ResolutionReport report) {
            return about("resolution", report.resolution());
        }
        return fact instanceof ReminderSent reminder ? about("resolution", reminder.resolution()) : Optional.empty();
    }

    private static Optional<Reference> about(String kind, Object id) {
        return Optional.of(reference(kind, id));
    }
}
