package dev.plumbline.plan;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans that lie under themselves, each circle told once (PLAN-2). Pure functions. */
public final class PlanCycles {

    /** A plan is its own parent, alone or through others. */
    public static final FindingCode CYCLE = FindingCode.of(
                    "plan-cycle", Severity.ERROR, "计划的上下级关系成环：{cycle}", "Plans lie under themselves: {cycle}")
            .advising("更正其中一个计划的上级计划。", "Correct the parent of one of them.");

    private PlanCycles() {}

    /** A finding for each circle, in the order of the plans. */
    public static List<Finding> findings(List<Plan> plans) {
        Map<PlanId, PlanId> parents = new LinkedHashMap<>();
        plans.forEach(plan -> plan.parent().ifPresent(parent -> parents.putIfAbsent(plan.id(), parent)));
        Set<PlanId> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (PlanId start : parents.keySet()) {
            Set<PlanId> way = new LinkedHashSet<>();
            @Nullable PlanId at = start;
            while (at != null && !seen.contains(at) && way.add(at)) {
                at = parents.get(at);
            }
            if (at != null && way.contains(at)) {
                findings.add(finding(way, at));
            }
            seen.addAll(way);
        }
        return findings;
    }

    private static Finding finding(Set<PlanId> way, PlanId first) {
        List<PlanId> cycle = new ArrayList<>(way);
        cycle = new ArrayList<>(cycle.subList(cycle.indexOf(first), cycle.size()));
        cycle.add(first);
        return Finding.builder(CYCLE)
                .location(Location.ofPath("plan/" + first))
                .putFigure("cycle", cycle.stream().map(PlanId::value).collect(Collectors.joining(" → ")))
                .build();
    }
}
