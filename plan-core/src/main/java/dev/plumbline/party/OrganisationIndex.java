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
        return unitOf(party)
                .flatMap(unit -> heads(unit, party instanceof OrgUnitId).stream()
                        .filter(head -> !isSame(head, party))
                        .findFirst());
    }

    private List<PartyId> heads(OrgUnitId unit, boolean onlyAbove) {
        List<OrgUnitId> line = new ArrayList<>(onlyAbove ? List.of() : List.of(unit));
        line.addAll(ancestors(unit));
        return line.stream()
                .flatMap(each -> unit(each).flatMap(OrgUnit::head).stream())
                .toList();
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
        return unitOf(party)
                .filter(own -> own.equals(unit) || ancestors(own).contains(unit))
                .isPresent();
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
        return unit.headcount().isPresent()
                ? unit.headcount().getAsInt()
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
