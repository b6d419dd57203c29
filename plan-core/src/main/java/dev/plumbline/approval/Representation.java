package dev.plumbline.approval;

import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who acts for whom (代行关系): by the organisation, and by delegation while somebody is away (WF-4, WF-4b).
 *
 * <p>Duties pass down a chain of substitutes, each away in turn. Whose request a request is, is asked wider: it is also
 * that of everybody who stood in for the requester, or for whom the requester stood in, at any time from the first draft
 * on, and so on along every chain in both directions. Delegations that run in a circle end like all others. Immutable and
 * thread-safe.
 *
 * @param organisation who holds which position
 * @param delegations who stands in for whom, and when
 */
public record Representation(Organisation organisation, List<Delegation> delegations) {

    public Representation {
        delegations = List.copyOf(delegations);
    }

    /** Nobody stands in for anybody. */
    public static Representation of(Organisation organisation) {
        return new Representation(organisation, List.of());
    }

    /** The same with one more delegation. */
    public Representation with(Delegation delegation) {
        return new Representation(
                organisation,
                Stream.concat(delegations.stream(), Stream.of(delegation)).toList());
    }

    /** Whether somebody may take a party's part on a day: as that party, or as its substitute, or that one's. */
    public boolean standsFor(PartyId actor, PartyId party, LocalDate day) {
        return reached(List.of(party), each -> substitutes(each, day)).stream()
                .anyMatch(each -> organisation.actsFor(actor, each));
    }

    private List<PartyId> substitutes(PartyId party, LocalDate day) {
        return delegations.stream()
                .filter(delegation -> delegation.days().contains(day))
                .filter(delegation -> isOneWith(party, delegation.principal()))
                .map(Delegation::substitute)
                .toList();
    }

    /** Whether what is about one is about the other: the same party, or a position and one who holds it. */
    private boolean isOneWith(PartyId party, PartyId other) {
        return party.equals(other) || holds(party, other) || holds(other, party);
    }

    private boolean holds(PartyId person, PartyId position) {
        return person instanceof PersonId && position instanceof PositionId && organisation.actsFor(person, position);
    }

    /**
     * Everybody whose own a request is: the requester, and all who are bound to the requester by standing in for one
     * another within {@code during}, over any number of links.
     */
    public Set<PartyId> circle(PartyId requester, DateRange during) {
        return reached(people(requester), each -> linked(each, during));
    }

    /** Whether a request is somebody's own; of a unit or body also when it would act through one whose own it is. */
    public boolean isOwn(PartyId actor, PartyId requester, DateRange during) {
        Set<PartyId> circle = circle(requester, during);
        return circle.contains(actor) || circle.stream().anyMatch(each -> organisation.actsFor(each, actor));
    }

    private List<PartyId> linked(PartyId party, DateRange during) {
        return delegations.stream()
                .filter(delegation -> delegation.days().intersection(during).isPresent())
                .flatMap(delegation -> Stream.concat(
                        other(party, delegation.principal(), delegation.substitute()),
                        other(party, delegation.substitute(), delegation.principal())))
                .toList();
    }

    private Stream<PartyId> other(PartyId party, PartyId near, PartyId far) {
        boolean isNear = party.equals(near) || holds(party, near);
        return isNear ? people(far).stream() : Stream.empty();
    }

    /** A party and the people who act as it. */
    private List<PartyId> people(PartyId party) {
        Stream<PartyId> people = organisation.people().stream().map(Person::id);
        return Stream.concat(Stream.of(party), people.filter(person -> organisation.actsFor(person, party)))
                .distinct()
                .toList();
    }

    private static Set<PartyId> reached(List<PartyId> from, Function<PartyId, List<PartyId>> next) {
        Set<PartyId> reached = new LinkedHashSet<>(from);
        Deque<PartyId> open = new ArrayDeque<>(reached);
        Predicate<PartyId> isNew = reached::add;
        while (!open.isEmpty()) {
            next.apply(open.remove()).stream().filter(isNew).forEach(open::add);
        }
        return reached;
    }
}
