package dev.plumbline.party;

import dev.plumbline.diagnostic.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who there is (组织架构): units in a tree, people and their positions, bodies, and which units run the planning process
 * (RACI-1).
 *
 * <p>Parties are named by id and bound late. What does not fit together (a unit under itself, a position in a unit that
 * there is not) is told by {@link #findings()}; every other question is answered all the same, and none runs for ever.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Organisation {

    private static final Organisation EMPTY = builder().build();

    Organisation() {}

    public abstract List<OrgUnit> units();

    public abstract List<Person> people();

    public abstract List<Body> bodies();

    /** Positions that nobody is known to hold; those of {@link #people()} need not be named again. */
    public abstract List<PositionId> openPositions();

    /** The units that run the planning process, by what they do in it. */
    public abstract Map<ProcessRole, List<OrgUnitId>> processUnits();

    /** Who stands in for whom, and when (代理, WF-4b). */
    public abstract List<Delegation> delegations();

    @Value.Lazy
    OrganisationIndex index() {
        return new OrganisationIndex(this);
    }

    /** An organisation of which nothing is known. */
    public static Organisation empty() {
        return EMPTY;
    }

    /** The unit of an id; of two with the same id the first. */
    public Optional<OrgUnit> unit(OrgUnitId id) {
        return index().unit(id);
    }

    public Optional<Person> person(PersonId id) {
        return index().person(id);
    }

    public Optional<Body> body(BodyId id) {
        return index().body(id);
    }

    /** Whether a party is named here: as a unit, person, body, or a position somebody holds or that is open. */
    public boolean knows(PartyId party) {
        return index().knows(party);
    }

    /** The unit that a party belongs to: a unit to itself, a position and a person to theirs, a body to none. */
    public Optional<OrgUnitId> unitOf(PartyId party) {
        return index().unitOf(party);
    }

    /** The people who hold a position, in order. */
    public List<PersonId> holders(PositionId position) {
        return index().holders(position);
    }

    /** The person that a party stands for: the holder of a position that one person holds, else the party itself. */
    public PartyId personOf(PartyId party) {
        List<PersonId> holders = party instanceof PositionId position ? holders(position) : List.of();
        return holders.size() == 1 ? holders.get(0) : party;
    }

    /** The units directly below a unit. */
    public List<OrgUnitId> children(OrgUnitId unit) {
        return index().children(unit);
    }

    /** The units above a unit, the nearest first; ends before a unit that comes a second time. */
    public List<OrgUnitId> ancestors(OrgUnitId unit) {
        return index().ancestors(unit);
    }

    /** Whether {@code unit} is {@code other} or lies below it. */
    public boolean isWithin(OrgUnitId unit, OrgUnitId other) {
        return index().isWithin(unit, other);
    }

    /**
     * Whether one party acts for another: for itself, for a position it holds, for a unit it belongs to or heads, for a
     * body it leads or is a member of.
     */
    public boolean actsFor(PartyId actor, PartyId party) {
        return index().actsFor(actor, party);
    }

    /** Whom a party reports to: the head of its unit, or, for that head and for a unit, the head of the next above. */
    public Optional<PartyId> superior(PartyId party) {
        // a position that names no unit reports as whoever holds it
        return index().superior(party)
                .or(() -> Optional.of(personOf(party))
                        .filter(holder -> !holder.equals(party))
                        .flatMap(holder -> index().superior(holder)));
    }

    /** Whom others turn to in the unit of a party: its interface person, else nobody. */
    public Optional<PartyId> interfacePerson(OrgUnitId unit) {
        return unit(unit).flatMap(OrgUnit::interfacePerson);
    }

    /**
     * How many people a party is: a person one, a position its holders, a unit its headcount or its people with those
     * below it, a body its members; at least one, since somebody has to do what it is asked.
     */
    public int heads(PartyId party) {
        return index().heads(party);
    }

    /** The units that play a role in the planning process. */
    public List<OrgUnitId> unitsFor(ProcessRole role) {
        return processUnits().getOrDefault(role, List.of());
    }

    /** The different units that parties belong to, in order. */
    public Set<OrgUnitId> unitsOf(Iterable<? extends PartyId> parties) {
        return index().unitsOf(parties);
    }

    /**
     * The party that a table means by a name, for which see {@link PartyLabel}.
     *
     * @return empty for {@code *} and blanks, which name nobody
     */
    public Optional<PartyId> read(String label) {
        return index().labelled(label.strip()).or(() -> PartyLabel.read(label));
    }

    /** What people call a party: a person with a display name by that, anybody else by the {@link PartyId#label()}. */
    public String name(PartyId party) {
        return party instanceof PersonId id
                ? person(id).flatMap(Person::displayName).orElseGet(id::label)
                : party.label();
    }

    /** This organisation in which somebody stands in for another too. */
    public Organisation with(Delegation delegation) {
        return toBuilder().addDelegation(delegation).build();
    }

    /** Everything that does not fit together. */
    public List<Finding> findings() {
        return new OrganisationCheck(this).findings();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code Organisation}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Organisation}. */
    public static final class Builder extends OrganisationBuilder {
        Builder() {}
    }
}
