package dev.plumbline.issue;

import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import dev.plumbline.workflow.Event;
import java.util.Optional;

/**
 * The one responsible for an issue is named (指派责任部门, ISS-4).
 *
 * <p>Immutable and thread-safe.
 *
 * @param issue the issue
 * @param when from when on it holds
 * @param owner who handles it from then on
 */
public record IssueAssignment(IssueId issue, Moment when, PartyId owner) implements IssueAction {

    @Override
    public Event<IssueEvent> event() {
        return IssueEvent.ASSIGN;
    }

    @Override
    public Optional<String> reason() {
        return Optional.empty();
    }
}
