package dev.plumbline.issue;

import dev.plumbline.fact.Correctable;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.util.Optional;

/**
 * The state of an issue as a table tells it, taken without replaying how it came there (ISS-4). A table that is corrected puts
 * it right (IO-2f).
 *
 * <p>Immutable and thread-safe.
 *
 * @param issue the issue
 * @param when when this held
 * @param state the state
 * @param verification what was seen when its solution was checked (验证结果)
 */
public record IssueSnapshot(IssueId issue, Moment when, IssueState state, Optional<String> verification)
        implements IssueFact, Correctable {

    public IssueSnapshot {
        verification = Told.text(verification);
    }

    @Override
    public String summary() {
        return issue + " " + state.id() + " (" + when + ")";
    }
}
