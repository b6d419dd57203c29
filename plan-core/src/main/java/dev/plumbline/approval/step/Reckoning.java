package dev.plumbline.approval.step;

import dev.plumbline.approval.Action;
import dev.plumbline.approval.BodyVote;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.Standing;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** As what somebody attempts an action; each question is answered when it is asked. Immutable and thread-safe. */
public abstract class Reckoning extends Actor {

    private final Action action;

    /**
     * @param open the roles that an application opened to everybody, by policy and by name
     */
    protected Reckoning(Standing standing, Action action, Stamp stamp, Set<Role> open) {
        super(standing, stamp, open);
        this.action = action;
    }

    /** Who wrote, edited or submitted it; none of what nobody has written yet. */
    protected abstract Collection<PartyId> authors();

    /** Whose own it is: the people who wrote, edited or submitted it at any time, whatever they hold now. */
    protected abstract Collection<PartyId> writers();

    /** Who is asked for an opinion. */
    protected abstract List<PartyId> seats();

    /** Who decides. */
    protected abstract List<PartyId> deciders();

    @Override
    public boolean isBy(Role role) {
        return standsIn() && super.isBy(role);
    }

    /** Whoever says for whom they act has to act for that one. */
    protected final boolean standsIn() {
        return action.onBehalfOf()
                .map(principal -> standing().actsFor(stamp().by(), principal))
                .orElse(true);
    }

    @Override
    protected boolean isNamed(Role role) {
        if (role == Role.AUTHOR) {
            return isSomebodyKnown() && (authors().isEmpty() || super.isNamed(role));
        }
        Optional<PartyId> seat = action.opinion().map(Opinion::seat);
        if (role == Role.REVIEWER && seat.isPresent()) {
            return seats().contains(seat.get()) && standing().actsFor(stamp().by(), seat.get());
        }
        return super.isNamed(role);
    }

    @Override
    protected Collection<? extends PartyId> parties(Role role) {
        return switch (role) {
            case AUTHOR -> authors();
            case REVIEWER -> seats();
            case DECIDER -> deciders();
            case OPERATIONS_MANAGEMENT -> organisation().unitsFor(ProcessRole.OPERATIONS_MANAGEMENT);
            case OWNER, APPROVER, REPORTER -> List.of();
        };
    }

    /** Who is named for a role, each of them once. */
    public final List<PartyId> named(Role role) {
        return parties(role).stream().map(PartyId.class::cast).distinct().toList();
    }

    @Override
    public boolean isFilled(Role role) {
        return role == Role.AUTHOR ? isAnyAuthorThere() : super.isFilled(role);
    }

    /** Whether the organisation still knows one of who wrote it, or who stands in for one that day. */
    private boolean isAnyAuthorThere() {
        return authors().isEmpty()
                || organisation().people().isEmpty()
                || organisation().people().stream()
                        .anyMatch(person ->
                                authors().stream().anyMatch(author -> standing().actsFor(person.id(), author)));
    }

    /** How the vote of a party stands with this step counted, by the steps of its kind on just this content. */
    protected final BodyVote vote(AuditTrail trail, PartyId decider, Digest content, ZoneId zone) {
        List<BodyVote.Voice> voices = StepTrail.voices(trail, action.event().id(), decider, content, zone);
        voices.add(new BodyVote.Voice(stamp().by(), standing().day()));
        return BodyVote.of(decider, voices, organisation(), writers());
    }

    /** How it stands so far, with nobody's vote added. */
    protected final BodyVote voteSoFar(AuditTrail trail, PartyId decider, Digest content, ZoneId zone) {
        List<BodyVote.Voice> voices = StepTrail.voices(trail, action.event().id(), decider, content, zone);
        return BodyVote.of(decider, voices, organisation(), writers());
    }

    @Override
    public boolean isOwn() {
        return standing().isOwn(stamp().by(), writers());
    }

    @Override
    public boolean hasReason() {
        return action.why().isPresent() && !action.why().get().isBlank();
    }
}
