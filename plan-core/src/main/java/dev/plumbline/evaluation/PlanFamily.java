package dev.plumbline.evaluation;

import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A plan and those broken down from it, directly or through others; plans in a circle stand once. */
final class PlanFamily {

    private PlanFamily() {}

    static Set<PlanId> of(Collection<Plan> plans, PlanId top) {
        Map<PlanId, List<PlanId>> below = plans.stream()
                .filter(each -> each.parent().isPresent())
                .collect(Collectors.groupingBy(
                        each -> each.parent().orElseThrow(), Collectors.mapping(Plan::id, Collectors.toList())));
        Set<PlanId> family = new LinkedHashSet<>();
        Deque<PlanId> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            PlanId next = open.remove();
            if (family.add(next)) {
                open.addAll(below.getOrDefault(next, List.of()));
            }
        }
        return family;
    }
}
