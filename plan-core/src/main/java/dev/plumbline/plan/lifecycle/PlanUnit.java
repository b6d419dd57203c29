package dev.plumbline.plan.lifecycle;

import dev.plumbline.goal.Goal;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose plan it is: the unit that its scope names or that its goals' owners belong to; of several the one above them all. */
record PlanUnit(Plan plan, Organisation organisation) {

    /** The unit; empty where it is of none, or of several without one above them. */
    Optional<OrgUnitId> unit() {
        Set<OrgUnitId> named = new LinkedHashSet<>();
        plan.scope().stream()
                .flatMap(text -> organisation.read(text).stream())
                .filter(OrgUnitId.class::isInstance)
                .map(OrgUnitId.class::cast)
                .filter(unit -> organisation.unit(unit).isPresent())
                .forEach(named::add);
        return named.isEmpty()
                ? above(organisation.unitsOf(plan.goals().stream()
                        .flatMap((Goal goal) -> goal.owner().stream())
                        .toList()))
                : above(named);
    }

    private Optional<OrgUnitId> above(Set<OrgUnitId> units) {
        Optional<List<OrgUnitId>> common = units.stream().map(this::line).reduce((one, other) -> {
            List<OrgUnitId> both = new ArrayList<>(one);
            both.retainAll(other);
            return both;
        });
        return common.flatMap(line -> line.stream().findFirst())
                .flatMap(organisation::unit)
                .map(OrgUnit::id);
    }

    /** A unit and those above it, the nearest first. */
    private List<OrgUnitId> line(OrgUnitId unit) {
        List<OrgUnitId> line = new ArrayList<>(List.of(unit));
        line.addAll(organisation.ancestors(unit));
        return line;
    }
}
