package dev.plumbline.issue;

import dev.plumbline.party.PartyId;
import dev.plumbline.workflow.State;
import java.time.Instant;

/**
 * An issue enters a state (ISS-4). Immutable and thread-safe.
 *
 * @param state the state entered
 * @param since when
 * @param by who moved it there
 * @param told whether a table told of it, so that it may have come there earlier
 */
public record Passage(State<IssueState> state, Instant since, PartyId by, boolean told) {

    /** The standard state that the entered one counts as. */
    public IssueState standard() {
        return state.standard();
    }
}
