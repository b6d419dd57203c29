package dev.plumbline.issue;

import dev.plumbline.time.Moment;
import dev.plumbline.workflow.Event;
import java.util.Optional;

/**
 * The clocks of an issue go on (恢复计时) after an {@link IssuePause} (ISS-3).
 *
 * <p>Immutable and thread-safe.
 *
 * @param issue the issue
 * @param when since when they run again
 */
public record IssueResume(IssueId issue, Moment when) implements IssueAction {

    @Override
    public Event<IssueEvent> event() {
        return IssueEvent.RESUME;
    }

    @Override
    public Optional<String> reason() {
        return Optional.empty();
    }
}
