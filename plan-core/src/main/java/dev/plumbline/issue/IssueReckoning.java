package dev.plumbline.issue;

import dev.plumbline.approval.Condition;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.Standing;
import dev.plumbline.approval.step.Actor;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out as what somebody deals with an issue, and what stands in the way. */
final class IssueReckoning extends Actor {

    /**
     * Whose issue it is.
     *
     * @param handlers the people who worked on it
     */
    record Parties(PartyId reporter, Optional<PartyId> owner, Collection<PartyId> handlers) {
        Parties {
            handlers = List.copyOf(handlers);
        }

        private List<PartyId> workers() {
            List<PartyId> workers = new ArrayList<>(handlers);
            owner.ifPresent(workers::add);
            return workers;
        }
    }

    private final Parties parties;
    private final Optional<String> reason;
    private final Set<IssueCondition> unmet;

    /** @param unmet what does not hold of the issue as it stands */
    IssueReckoning(
            Standing standing,
            Stamp stamp,
            Set<Role> open,
            Parties parties,
            Optional<String> reason,
            Set<IssueCondition> unmet) {
        super(standing, stamp, open);
        this.parties = parties;
        this.reason = reason;
        this.unmet = unmet;
    }

    @Override
    protected Collection<? extends PartyId> parties(Role role) {
        return switch (role) {
            case REPORTER -> List.of(parties.reporter());
            case OWNER -> parties.owner().map(List::of).orElse(List.of());
            case OPERATIONS_MANAGEMENT -> organisation().unitsFor(ProcessRole.OPERATIONS_MANAGEMENT);
            case AUTHOR, REVIEWER, DECIDER, APPROVER -> List.of();
        };
    }

    /**
     * Whoever told of it in person confirms even what they solved themselves: nobody else can. Who is reporter through a unit
     * or as a substitute does not confirm what they or those they stand for worked on.
     */
    @Override
    public boolean isOwn() {
        return standing().isOwn(stamp().by(), parties.workers()) && !isNamedInPerson(List.of(parties.reporter()));
    }

    @Override
    public boolean hasReason() {
        return reason.isPresent() && !reason.get().isBlank();
    }

    @Override
    public boolean meets(Condition condition) {
        return condition instanceof IssueCondition known
                && (!unmet.contains(known) || known == IssueCondition.OVERRIDE_EXPLAINED && hasReason());
    }
}
