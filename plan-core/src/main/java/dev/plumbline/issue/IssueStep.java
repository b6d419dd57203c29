package dev.plumbline.issue;

import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import dev.plumbline.workflow.Event;
import java.util.Optional;

/**
 * A move of an issue (问题流转): an event, when it happened, and why; who did it is in the stamp (ISS-4).
 *
 * <p>Events that bring something have facts of their own: {@link IssueGrading}, {@link IssueAssignment},
 * {@link HandlingPlan}, {@link CauseAnalysis}, {@link IssuePause}, {@link IssueResume}. Immutable and thread-safe.
 *
 * @param issue the issue
 * @param when when it happened
 * @param event what happened; an application's own events belong here too
 * @param reason why
 * @param verification the verification form, where the reporter judges the result
 */
public record IssueStep(
        IssueId issue,
        Moment when,
        Event<IssueEvent> event,
        Optional<String> reason,
        Optional<Verification> verification)
        implements IssueAction {

    public IssueStep {
        reason = Told.text(reason);
        if (event instanceof IssueEvent standard && !standard.isBare()) {
            throw new IllegalArgumentException(
                    "Step [" + event.id() + "] of issue [" + issue
                            + "] brings something with it. Record the fact that holds it, such as IssueGrading or HandlingPlan.");
        }
    }

    /** A step without a reason. */
    public static IssueStep of(IssueId issue, Event<IssueEvent> event, Moment when) {
        return new IssueStep(issue, when, event, Optional.empty(), Optional.empty());
    }

    /** The same step with a reason. */
    public IssueStep because(String why) {
        return new IssueStep(issue, when, event, Optional.of(why), verification);
    }

    /** The same step with a verification form. */
    public IssueStep verifiedAs(Verification form) {
        return new IssueStep(issue, when, event, reason, Optional.of(form));
    }
}
