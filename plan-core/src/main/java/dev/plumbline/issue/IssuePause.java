package dev.plumbline.issue;

import dev.plumbline.time.Moment;
import dev.plumbline.workflow.Event;
import java.util.Optional;

/**
 * The clocks of an issue stop (暂停计时) while something from outside is awaited (ISS-3).
 *
 * <p>They go on with {@link IssueResume}, at the latest when the issue is resolved or rejected. It may be entered after
 * the fact. Immutable and thread-safe.
 *
 * @param issue the issue
 * @param when since when they stand still
 * @param why what is waited for, not blank
 */
public record IssuePause(IssueId issue, Moment when, String why) implements IssueAction {

    public IssuePause {
        if (why.isBlank()) {
            throw new IllegalArgumentException(
                    "The pause of issue [" + issue + "] has no reason. Say what is waited for.");
        }
    }

    @Override
    public Event<IssueEvent> event() {
        return IssueEvent.PAUSE;
    }

    @Override
    public Optional<String> reason() {
        return Optional.of(why);
    }
}
