package dev.plumbline.approval;

import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who acts for whom on a day (代行关系): by the organisation, and by delegation while somebody is away (WF-4, WF-4b).
 *
 * <p>Duties pass down a chain of substitutes, each away that day; delegations that run in a circle end like all others.
 * Immutable and thread-safe.
 *
 * @param organisation who holds which position, and who stands in for whom
 * @param day the day
 */
public record Standing(Organisation organisation, LocalDate day) {

    /** Who acts for whom at an instant, by the day it has in a zone. */
    public static Standing at(Organisation organisation, Instant instant, ZoneId zone) {
        return new Standing(organisation, LocalDate.ofInstant(instant, zone));
    }

    /**
     * Whether somebody may take a party's part: as that person, as the holder of that position, as somebody of that unit or
     * body, or as the substitute of one of these, or that one's. Only a {@link #person(PartyId) person} may.
     */
    public boolean actsFor(PartyId actor, PartyId party) {
        Optional<PersonId> person = person(actor);
        return person.isPresent() && actsFor(person.get(), party);
    }

    private boolean actsFor(PersonId person, PartyId party) {
        return reaches(party, each -> organisation.actsFor(person, each))
                || party instanceof BodyId id
                        && organisation.body(id).map(Body::seats).orElse(List.of()).stream()
                                .anyMatch(seat -> reaches(seat, each -> organisation.actsFor(person, each)));
    }

    /**
     * The person who takes a step under a name: that person, or the only one who holds that position. Empty for a unit, a
     * body, and a position that nobody or several hold: nobody knows who that was.
     */
    public Optional<PersonId> person(PartyId actor) {
        return organisation.personOf(actor) instanceof PersonId person ? Optional.of(person) : Optional.empty();
    }

    /** Whether somebody may be who they say: a person of the organisation, or anybody where it lists no people. */
    public boolean isKnown(PersonId person) {
        return organisation.people().isEmpty() || organisation.knows(person);
    }

    /**
     * Whether what these have written is somebody's own: who is one of them, acts for one of them today, or is somebody for
     * whom one of them acts today; nobody else (WF-4).
     */
    public boolean isOwn(PartyId actor, Collection<? extends PartyId> authors) {
        for (PartyId author : authors) {
            if (reaches(author, each -> isOneWith(actor, each)) || reaches(actor, each -> isOneWith(author, each))) {
                return true;
            }
        }
        return false;
    }

    /** The seat that somebody speaks for: the first they act for, else the first of all; themselves where there is none. */
    public PartyId seat(PartyId actor, List<PartyId> seats) {
        return seats.stream()
                .filter(seat -> actsFor(actor, seat))
                .findFirst()
                .orElse(seats.isEmpty() ? actor : seats.get(0));
    }

    /** Whether a party, or one who stands in for it, or for that one, is as asked. */
    private boolean reaches(PartyId party, Predicate<PartyId> asked) {
        if (asked.test(party)) {
            return true;
        }
        if (organisation.delegations().isEmpty()) {
            return false;
        }
        Set<PartyId> seen = new HashSet<>(Set.of(party));
        Deque<PartyId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (PartyId substitute : substitutes(open.remove())) {
                if (seen.add(substitute)) {
                    if (asked.test(substitute)) {
                        return true;
                    }
                    open.add(substitute);
                }
            }
        }
        return false;
    }

    private List<PartyId> substitutes(PartyId party) {
        List<PartyId> substitutes = new ArrayList<>();
        for (Delegation delegation : organisation.delegations()) {
            if (delegation.days().contains(day) && isOneWith(party, delegation.principal())) {
                substitutes.add(delegation.substitute());
            }
        }
        return substitutes;
    }

    /** Whether the two are the same people: the same party, a position and its holder, a unit or body and one of its own. */
    private boolean isOneWith(PartyId one, PartyId other) {
        return one.equals(other) || holds(one, other) || holds(other, one);
    }

    private boolean holds(PartyId person, PartyId party) {
        boolean isHeld = party instanceof PositionId || party instanceof OrgUnitId || party instanceof BodyId;
        return isHeld && person instanceof PersonId && organisation.actsFor(person, party);
    }
}
