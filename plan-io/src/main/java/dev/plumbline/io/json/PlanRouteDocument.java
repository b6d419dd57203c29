package dev.plumbline.io.json;

import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.Role;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanPart;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The way that plans of a kind take, as it is written. */
record PlanRouteDocument(
        List<Parts> parts,
        @Required ReviewPanel panel,
        List<PartyId> deciders,
        @Required Boolean superiorDecides,
        @Required PlanRoute.Filing filing,
        @Required PlanRoute.HandingDown handingDown,
        List<Role> open) {

    /** The parts that plans of a kind of period have to have. */
    record Parts(@Required Period.Kind period, List<PlanPart> required) implements Keyed {

        @Override
        public Period.Kind key() {
            return period;
        }
    }

    static PlanRouteDocument from(PlanRoute route) {
        List<Parts> parts = new ArrayList<>();
        new TreeMap<>(route.parts().required()).forEach((kind, required) -> parts.add(new Parts(kind, required)));
        return new PlanRouteDocument(
                parts,
                route.panel(),
                route.deciders(),
                route.superiorDecides(),
                route.filing(),
                route.handingDown(),
                route.open().stream().sorted().toList());
    }

    PlanRoute toRoute() {
        Map<Period.Kind, List<PlanPart>> required = new LinkedHashMap<>();
        parts.forEach(each -> required.put(each.period, each.required));
        return new PlanRoute(
                new PlanParts(required), panel, deciders, superiorDecides, filing, handingDown, Set.copyOf(open));
    }
}
