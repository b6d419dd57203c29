package dev.plumbline.issue;

import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import dev.plumbline.workflow.Event;
import java.util.Optional;

/**
 * The severity of an issue is set or changed (定级, ISS-2).
 *
 * <p>A severity other than the rules give needs a reason to count. Immutable and thread-safe.
 *
 * @param issue the issue
 * @param when from when on it holds
 * @param severity how grave the issue is
 * @param reason why
 */
public record IssueGrading(IssueId issue, Moment when, IssueSeverity severity, Optional<String> reason)
        implements IssueAction {

    public IssueGrading {
        reason = Told.text(reason);
    }

    /** A grading without a reason. */
    public static IssueGrading of(IssueId issue, IssueSeverity severity, Moment when) {
        return new IssueGrading(issue, when, severity, Optional.empty());
    }

    /** The same grading with a reason. */
    public IssueGrading because(String why) {
        return new IssueGrading(issue, when, severity, Optional.of(why));
    }

    @Override
    public Event<IssueEvent> event() {
        return IssueEvent.GRADE;
    }
}
