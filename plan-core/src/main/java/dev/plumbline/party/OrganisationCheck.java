package dev.plumbline.party;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for what does not fit together in an organisation (RACI-1); each walk is linear and ends on cycles.
 *
 * <p>{@link Organisation#findings()} tells what it finds. Confined to one thread.
 */
public final class OrganisationCheck {

    /** A party stands in it twice. */
    public static final FindingCode DUPLICATE = FindingCode.of(
                    "organisation-duplicate",
                    Severity.ERROR,
                    "组织架构中“{party}”出现多次",
                    "The organisation names [{party}] more than once")
            .advising("合并或改名", "Merge them or rename one");

    /** A party is named that it does not know. */
    public static final FindingCode UNKNOWN = FindingCode.of(
                    "organisation-unknown-party",
                    Severity.WARNING,
                    "“{by}”提到的“{party}”在组织架构中不存在",
                    "[{by}] names [{party}], which the organisation does not know")
            .advising("补充或更正名称", "Add it or correct the name");

    /** Units lie under themselves. */
    public static final FindingCode CYCLE = FindingCode.of(
                    "organisation-cycle", Severity.ERROR, "部门隶属关系成环：{units}", "Units lie under themselves: {units}")
            .advising("更正其中一个上级部门", "Correct the parent of one of them");

    /** Somebody stands in for themselves, straight or round a circle of others who are all away. */
    public static final FindingCode CIRCLE = FindingCode.of(
                    "organisation-delegation-circle",
                    Severity.ERROR,
                    "{day}起的代理成环，无人实际代理：{parties}",
                    "From {day} on these stand in for each other in a circle, so that nobody does: {parties}")
            .advising("改由在岗人员代理。", "Let somebody stand in who is there.");

    private final Organisation organisation;
    private final List<Finding> findings = new ArrayList<>();

    OrganisationCheck(Organisation organisation) {
        this.organisation = organisation;
    }

    List<Finding> findings() {
        findDuplicates();
        findUnknown();
        findCycles();
        findCircles();
        return List.copyOf(findings);
    }

    private void findDuplicates() {
        Set<PartyId> seen = new HashSet<>();
        Stream.of(
                        organisation.units().stream().map(OrgUnit::id),
                        organisation.people().stream().map(Person::id),
                        organisation.bodies().stream().map(Body::id))
                .flatMap(ids -> ids.map(PartyId.class::cast))
                .filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> findings.add(Finding.builder(DUPLICATE)
                        .location(at(id))
                        .putFigure("party", id.label())
                        .build()));
    }

    private void findUnknown() {
        for (OrgUnit unit : organisation.units()) {
            unit.parent().ifPresent(parent -> require(parent, unit.id()));
            unit.head().ifPresent(head -> require(head, unit.id()));
            unit.interfacePerson().ifPresent(person -> require(person, unit.id()));
        }
        for (Person person : organisation.people()) {
            person.unit().ifPresent(unit -> require(unit, person.id()));
            person.positions().forEach(held -> held.unit().ifPresent(unit -> require(unit, person.id())));
        }
        for (Body body : organisation.bodies()) {
            body.lead().ifPresent(lead -> require(lead, body.id()));
            body.members().forEach(member -> require(member, body.id()));
        }
        for (Delegation delegation : organisation.delegations()) {
            require(delegation.principal(), delegation.substitute());
            require(delegation.substitute(), delegation.principal());
        }
        organisation.processUnits().forEach((role, units) -> units.forEach(unit -> require(unit, unit)));
    }

    /** A position counts as known with its unit: who holds it may be withheld. */
    private void require(PartyId party, PartyId by) {
        PartyId known = party instanceof PositionId position && position.unit().isPresent()
                ? position.unit().get()
                : party;
        if (!organisation.knows(known)) {
            findings.add(Finding.builder(UNKNOWN)
                    .location(at(by))
                    .putFigure("by", by.label())
                    .putFigure("party", known.label())
                    .build());
        }
    }

    private void findCycles() {
        Map<OrgUnitId, Integer> walkOf = new HashMap<>();
        int walk = 0;
        for (OrgUnit unit : organisation.units()) {
            walk++;
            OrgUnitId at = unit.id();
            while (at != null && walkOf.putIfAbsent(at, walk) == null) {
                at = organisation.unit(at).flatMap(OrgUnit::parent).orElse(null);
            }
            if (at != null && walkOf.get(at) == walk) {
                findings.add(cycle(at));
            }
        }
    }

    private Finding cycle(OrgUnitId start) {
        Set<String> names = new LinkedHashSet<>(List.of(start.name()));
        organisation.ancestors(start).stream().map(OrgUnitId::name).forEach(names::add);
        return Finding.builder(CYCLE)
                .location(at(start))
                .putFigure("units", List.copyOf(names))
                .build();
    }

    private void findCircles() {
        Map<PartyId, List<Delegation>> byPrincipal = new HashMap<>();
        organisation
                .delegations()
                .forEach(each -> byPrincipal
                        .computeIfAbsent(each.principal(), any -> new ArrayList<>())
                        .add(each));
        Set<PartyId> told = new HashSet<>();
        for (Delegation first : organisation.delegations()) {
            List<PartyId> circle = told.contains(first.principal()) ? List.of() : circle(first, byPrincipal);
            if (!circle.isEmpty()) {
                told.addAll(circle);
                findings.add(Finding.builder(CIRCLE)
                        .location(at(first.principal()))
                        .putFigure("day", first.days().start())
                        .putFigure(
                                "parties", circle.stream().map(PartyId::label).toList())
                        .build());
            }
        }
    }

    /** The way from a principal over substitutes back to him on the delegation's first day; empty where there is none. */
    private static List<PartyId> circle(Delegation first, Map<PartyId, List<Delegation>> byPrincipal) {
        PartyId start = first.principal();
        Map<PartyId, PartyId> cameFrom = new HashMap<>(Map.of(first.substitute(), start));
        Deque<PartyId> open = new ArrayDeque<>(List.of(first.substitute()));
        while (!open.isEmpty() && !cameFrom.containsKey(start)) {
            PartyId at = open.remove();
            for (Delegation next : byPrincipal.getOrDefault(at, List.of())) {
                if (next.days().contains(first.days().start()) && cameFrom.putIfAbsent(next.substitute(), at) == null) {
                    open.add(next.substitute());
                }
            }
        }
        if (!cameFrom.containsKey(start)) {
            return List.of();
        }
        List<PartyId> way = new ArrayList<>();
        for (PartyId at = Objects.requireNonNull(cameFrom.get(start)); !at.equals(start); ) {
            way.add(0, at);
            at = Objects.requireNonNull(cameFrom.get(at));
        }
        way.add(0, start);
        return way;
    }

    private static Location at(PartyId party) {
        return Location.ofPath("party/" + party);
    }
}
