package dev.plumbline.book;

import dev.plumbline.fact.Reference;
import dev.plumbline.party.Body;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.change.Sources;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Two organisations as one: everybody that either names, with everything that either says of them (IO-2f). */
record OrganisationJoin(Sources sources) {

    private static final Reference ORGANISATION = Reference.of("book", "organisation");
    private static final Localized OPEN = Localized.of("空缺岗位", "open positions");
    private static final Localized DELEGATIONS = Localized.of("授权代理", "substitutes");
    private static final Localized POSITIONS = Localized.of("岗位", "positions");
    private static final Localized MEMBERS = Localized.of("成员", "members");
    private static final Localized UNIT = Localized.of("所属部门", "unit");
    private static final Localized NAME = Localized.of("姓名", "name");
    private static final Localized PARENT = Localized.of("上级部门", "unit above");
    private static final Localized HEAD = Localized.of("负责人", "head");
    private static final Localized INTERFACE = Localized.of("对接人", "interface person");
    private static final Localized CALENDAR = Localized.of("工作日历", "working calendar");
    private static final Localized HEADCOUNT = Localized.of("人数", "headcount");
    private static final Localized RULE = Localized.of("议事规则", "rule of decision");
    private static final Localized UNITS = Localized.of("归口部门", "units in charge");

    Organisation join(Organisation one, Organisation other) {
        if (one.equals(other)) {
            return one;
        }
        return Organisation.builder()
                .units(byId(one.units(), other.units(), OrgUnit::id, this::unit))
                .people(byId(one.people(), other.people(), Person::id, this::person))
                .bodies(byId(one.bodies(), other.bodies(), Body::id, this::body))
                .openPositions(sources.together(ORGANISATION, OPEN, one.openPositions(), other.openPositions()))
                .processUnits(processUnits(one.processUnits(), other.processUnits()))
                .delegations(sources.together(ORGANISATION, DELEGATIONS, one.delegations(), other.delegations()))
                .build();
    }

    private static <T> List<T> union(Collection<T> one, Collection<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /** Those of one id together; what one source names twice stays as it is, and is told when the organisation is checked. */
    private static <T, K> List<T> byId(List<T> one, List<T> other, Function<T, K> id, BinaryOperator<T> join) {
        if (isTwice(one, id) || isTwice(other, id)) {
            return union(one, other);
        }
        Map<K, T> all = new LinkedHashMap<>();
        one.forEach(each -> all.put(id.apply(each), each));
        other.forEach(each -> all.merge(id.apply(each), each, (a, b) -> a.equals(b) ? a : join.apply(a, b)));
        return new ArrayList<>(all.values());
    }

    private static <T, K> boolean isTwice(List<T> all, Function<T, K> id) {
        Set<K> seen = new HashSet<>();
        return !all.stream().map(id).allMatch(seen::add);
    }

    private OrgUnit unit(OrgUnit one, OrgUnit other) {
        Reference unit = Reference.of("unit", one.id().name());
        return OrgUnit.builder()
                .id(one.id())
                .parent(either(unit, PARENT, one.parent(), other.parent()))
                .head(either(unit, HEAD, one.head(), other.head()))
                .interfacePerson(either(unit, INTERFACE, one.interfacePerson(), other.interfacePerson()))
                .calendar(either(unit, CALENDAR, one.calendar(), other.calendar()))
                .headcount(headcount(unit, one.headcount(), other.headcount()))
                .build();
    }

    private OptionalInt headcount(Reference unit, OptionalInt one, OptionalInt other) {
        if (one.isEmpty() || one.equals(other)) {
            return other;
        }
        return other.isEmpty() ? one : sources.choose(unit, HEADCOUNT, one, other);
    }

    private Person person(Person one, Person other) {
        Reference person = Reference.of("person", one.id().name());
        return Person.builder()
                .id(one.id())
                .displayName(either(person, NAME, one.displayName(), other.displayName()))
                .positions(sources.together(person, POSITIONS, one.positions(), other.positions()))
                .unit(either(person, UNIT, one.unit(), other.unit()))
                .build();
    }

    private Body body(Body one, Body other) {
        Reference body = Reference.of("body", one.id().name());
        return Body.builder()
                .id(one.id())
                .lead(either(body, HEAD, one.lead(), other.lead()))
                .members(sources.together(body, MEMBERS, one.members(), other.members()))
                .rule(one.rule() == other.rule() ? one.rule() : sources.choose(body, RULE, one.rule(), other.rule()))
                .duties(union(one.duties(), other.duties()))
                .build();
    }

    private Map<ProcessRole, List<OrgUnitId>> processUnits(
            Map<ProcessRole, List<OrgUnitId>> one, Map<ProcessRole, List<OrgUnitId>> other) {
        Map<ProcessRole, List<OrgUnitId>> all = new LinkedHashMap<>(one);
        other.forEach((role, units) -> all.merge(
                role, units, (a, b) -> a.equals(b) ? a : either(Reference.of("role", role.name()), once(a), once(b))));
        return all;
    }

    private List<OrgUnitId> either(Reference role, List<OrgUnitId> one, List<OrgUnitId> other) {
        return one.equals(other) ? one : sources.choose(role, UNITS, one, other);
    }

    /** Each once, in their order, which counts: the first is in charge of the clocks. */
    private static List<OrgUnitId> once(List<OrgUnitId> units) {
        return units.stream().distinct().toList();
    }

    private <T> Optional<T> either(Reference of, Localized field, Optional<T> one, Optional<T> other) {
        if (one.isEmpty() || one.equals(other)) {
            return other;
        }
        return other.isEmpty() ? one : sources.choose(of, field, one, other);
    }
}
