package dev.plumbline.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names of an organisation, each found in constant time; of two with the same name the first counts. */
final class OrganisationIndex {

    private final Map<OrgUnitId, OrgUnit> units = new LinkedHashMap<>();
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<BodyId, Body> bodies = new LinkedHashMap<>();
    private final Map<OrgUnitId, List<OrgUnitId>> children = new LinkedHashMap<>();
    private final Map<PositionId, List<PersonId>> holders = new LinkedHashMap<>();
    private final Map<String, PartyId> labels = new LinkedHashMap<>();
    private final UnitTree tree;
    private final int[] peopleBefore;

    OrganisationIndex(Organisation organisation) {
        organisation.units().forEach(this::add);
        organisation.bodies().forEach(body -> bodies.putIfAbsent(body.id(), body));
        organisation.people().forEach(this::add);
        organisation.openPositions().forEach(position -> holders.computeIfAbsent(position, any -> new ArrayList<>()));
        units.keySet().forEach(this::label);
        bodies.keySet().forEach(this::label);
        holders.keySet().forEach(this::label);
        people.values()
                .forEach(person -> person.displayName().ifPresent(name -> labels.putIfAbsent(name, person.id())));
        people.keySet().forEach(this::label);
        tree = new UnitTree(units.values());
        peopleBefore = tree.before(people.values().stream()
                .flatMap(person -> unitOf(person).stream())
                .toList());
    }

    private void add(OrgUnit unit) {
        if (units.putIfAbsent(unit.id(), unit) == null) {
            unit.parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>())
                            .add(unit.id()));
        }
    }

    private void add(Person person) {
        if (people.putIfAbsent(person.id(), person) == null) {
            person.positions()
                    .forEach(position -> holders.computeIfAbsent(position, any -> new ArrayList<>())
                            .add(person.id()));
        }
    }

    private void label(PartyId party) {
        labels.putIfAbsent(party.label(), party);
    }

    Optional<OrgUnit> unit(OrgUnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    Optional<Body> body(BodyId id) {
        return Optional.ofNullable(bodies.get(id));
    }

    Optional<PartyId> labelled(String label) {
        return Optional.ofNullable(labels.get(label));
    }

    List<PersonId> holders(PositionId position) {
        return List.copyOf(holders.getOrDefault(position, List.of()));
    }

    List<OrgUnitId> children(OrgUnitId unit) {
        return List.copyOf(children.getOrDefault(unit, List.of()));
    }

    boolean knows(PartyId party) {
        if (party instanceof OrgUnitId unit) {
            return units.containsKey(unit);
        }
        if (party instanceof PersonId person) {
            return people.containsKey(person);
        }
        return party instanceof BodyId body ? bodies.containsKey(body) : holders.containsKey(party);
    }

    Optional<OrgUnitId> unitOf(PartyId party) {
        if (party instanceof OrgUnitId unit) {
            return Optional.of(unit);
        }
        if (party instanceof PositionId position) {
            return position.unit();
        }
        return party instanceof PersonId id ? person(id).flatMap(OrganisationIndex::unitOf) : Optional.empty();
    }

    private static Optional<OrgUnitId> unitOf(Person person) {
        return person.unit()
                .or(() -> person.positions().stream()
                        .flatMap(position -> position.unit().stream())
                        .findFirst());
    }

    Set<OrgUnitId> unitsOf(Iterable<? extends PartyId> parties) {
        Set<OrgUnitId> found = new LinkedHashSet<>();
        parties.forEach(party -> unitOf(party).ifPresent(found::add));
        return found;
    }

    /** Whether one unit is another or lies below it; on a circle of units one after the other is looked at. */
    boolean isWithin(OrgUnitId unit, OrgUnitId other) {
        if (unit.equals(other)) {
            return true;
        }
        return tree.has(unit)
                ? tree.has(other) && tree.isWithin(unit, other)
                : ancestors(unit).contains(other);
    }

    List<OrgUnitId> ancestors(OrgUnitId unit) {
        Set<OrgUnitId> seen = new LinkedHashSet<>(Set.of(unit));
        Optional<OrgUnitId> above = parent(unit);
        while (above.isPresent() && seen.add(above.get())) {
            above = parent(above.get());
        }
        return seen.stream().skip(1).toList();
    }

    private Optional<OrgUnitId> parent(OrgUnitId unit) {
        return unit(unit).flatMap(OrgUnit::parent);
    }

    Optional<PartyId> superior(PartyId party) {
        return unitOf(party).flatMap(unit -> {
            Optional<OrgUnitId> from = party instanceof OrgUnitId ? parent(unit) : Optional.of(unit);
            return tree.has(unit) ? from.flatMap(each -> headAbove(each, party)) : headOnCircle(unit, party);
        });
    }

    /** The first head from a unit up who is not the party itself; units without a head are passed over at once. */
    private Optional<PartyId> headAbove(OrgUnitId from, PartyId party) {
        Optional<OrgUnit> at = tree.has(from) ? tree.headed(from) : Optional.empty();
        while (at.isPresent()) {
            Optional<PartyId> head = at.get().head().filter(each -> !isSame(each, party));
            if (head.isPresent()) {
                return head;
            }
            at = at.get().parent().filter(tree::has).flatMap(tree::headed);
        }
        return Optional.empty();
    }

    private Optional<PartyId> headOnCircle(OrgUnitId unit, PartyId party) {
        List<OrgUnitId> line = new ArrayList<>(party instanceof OrgUnitId ? List.of() : List.of(unit));
        line.addAll(ancestors(unit));
        return line.stream()
                .flatMap(each -> unit(each).flatMap(OrgUnit::head).stream())
                .filter(head -> !isSame(head, party))
                .findFirst();
    }

    boolean actsFor(PartyId actor, PartyId party) {
        if (actor.equals(party) || holds(actor, party)) {
            return true;
        }
        if (party instanceof OrgUnitId unit) {
            return isMember(actor, unit) || isHead(actor, unit);
        }
        return party instanceof BodyId id
                && body(id).filter(body -> isIn(body, actor)).isPresent();
    }

    private boolean isMember(PartyId party, OrgUnitId unit) {
        return unitOf(party).filter(own -> isWithin(own, unit)).isPresent();
    }

    /** Whether somebody heads a unit, whatever unit they belong to. */
    private boolean isHead(PartyId party, OrgUnitId unit) {
        return unit(unit)
                .flatMap(OrgUnit::head)
                .filter(head -> head.equals(party) || holds(party, head))
                .isPresent();
    }

    int heads(PartyId party) {
        long heads = 1;
        if (party instanceof PositionId position) {
            heads = holders(position).size();
        } else if (party instanceof BodyId id) {
            heads = body(id).map(body -> body.members().size()).orElse(1);
        } else if (party instanceof OrgUnitId id) {
            heads = unit(id).map(this::heads).orElse(1L);
        }
        return (int) Math.max(1, heads);
    }

    private long heads(OrgUnit unit) {
        if (unit.headcount().isPresent()) {
            return unit.headcount().getAsInt();
        }
        return tree.has(unit.id())
                ? tree.within(unit.id(), peopleBefore)
                : people.keySet().stream()
                        .filter(person -> isMember(person, unit.id()))
                        .count();
    }

    private boolean isIn(Body body, PartyId actor) {
        return Stream.concat(body.lead().stream(), body.members().stream())
                .anyMatch(member -> member.equals(actor) || holds(actor, member));
    }

    private boolean isSame(PartyId head, PartyId party) {
        return head.equals(party) || holds(party, head) || holds(head, party);
    }

    private boolean holds(PartyId person, PartyId position) {
        return person instanceof PersonId id
                && position instanceof PositionId held
                && holders.getOrDefault(held, List.of()).contains(id);
    }
}
