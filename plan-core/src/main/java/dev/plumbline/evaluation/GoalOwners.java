package dev.plumbline.evaluation;

import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PositionId;
import dev.plumbline.status.GoalStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for which goals, for all parties at once: the same as {@link dev.plumbline.status.StatusParts#of(PartyId)} has for
 * each alone.
 */
final class GoalOwners {

    private final Organisation organisation;
    private final Map<PartyId, Set<OrgUnitId>> units = new HashMap<>();

    GoalOwners(Organisation organisation) {
        this.organisation = organisation;
    }

    Map<PartyId, List<GoalStatus>> people(Collection<GoalStatus> goals) {
        Map<PartyId, List<GoalStatus>> owned = new LinkedHashMap<>();
        for (GoalStatus goal : goals) {
            goal.goal()
                    .owner()
                    .filter(owner -> !(owner instanceof OrgUnitId))
                    .ifPresent(owner -> enter(owned, organisation.personOf(owner), goal));
        }
        return owned;
    }

    Map<OrgUnitId, List<GoalStatus>> units(Collection<GoalStatus> goals) {
        Map<OrgUnitId, List<GoalStatus>> owned = new LinkedHashMap<>();
        for (GoalStatus goal : goals) {
            goal.goal()
                    .owner()
                    .ifPresent(owner ->
                            units.computeIfAbsent(owner, this::unitsOver).forEach(unit -> enter(owned, unit, goal)));
        }
        return owned;
    }

    private static <P> void enter(Map<P, List<GoalStatus>> owned, P party, GoalStatus goal) {
        owned.computeIfAbsent(party, any -> new ArrayList<>()).add(goal);
    }

    /** The unit of a party and those above it; of a position or body without one those that all its people share. */
    private Set<OrgUnitId> unitsOver(PartyId owner) {
        @Nullable Set<OrgUnitId> shared = null;
        for (PartyId each : people(owner)) {
            Set<OrgUnitId> line = line(organisation.personOf(each));
            if (shared == null) {
                shared = line;
            } else {
                shared.retainAll(line);
            }
        }
        return shared == null ? Set.of() : shared;
    }

    private List<? extends PartyId> people(PartyId owner) {
        if (organisation.unitOf(owner).isPresent()) {
            return List.of(owner);
        }
        if (owner instanceof PositionId position) {
            return organisation.holders(position);
        }
        return owner instanceof BodyId body
                ? organisation.body(body).map(Body::seats).orElse(List.of())
                : List.of();
    }

    private Set<OrgUnitId> line(PartyId party) {
        Set<OrgUnitId> line = new LinkedHashSet<>();
        Optional<OrgUnitId> unit = organisation.unitOf(party);
        unit.ifPresent(line::add);
        unit.map(organisation::ancestors).ifPresent(line::addAll);
        return line;
    }
}
