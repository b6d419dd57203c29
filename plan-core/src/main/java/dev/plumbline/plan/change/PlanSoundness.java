package dev.plumbline.plan.change;

import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.raci.RaciPolicy;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the parts of a plan fit each other, so that it may come into force (计划自洽性, WF-3, PLAN-5): no name that leads
 * nowhere, no circle, no id for two things, no more responsible parties for a task than may be. Names may lead to the
 * other plans of the book. Takes time in proportion to the plans. Pure functions.
 */
public final class PlanSoundness {

    private PlanSoundness() {}

    /** What does not fit in a plan; empty where all does. */
    public static List<MergeConflict> of(Plan plan, Collection<Plan> others, RaciPolicy policy) {
        return conflicts(Optional.empty(), plan, others, policy);
    }

    /** What does not fit in the second version of a plan and was no fault of the first. */
    public static List<MergeConflict> between(Plan before, Plan after, Collection<Plan> others, RaciPolicy policy) {
        return before.equals(after) ? List.of() : conflicts(Optional.of(before), after, others, policy);
    }

    private static List<MergeConflict> conflicts(
            Optional<Plan> before, Plan after, Collection<Plan> others, RaciPolicy policy) {
        PlanFaults faults = new PlanFaults(after, policy);
        if (faults.all().isEmpty()) {
            return List.of();
        }
        Optional<PlanFaults> known = before.map(plan -> new PlanFaults(plan, policy));
        Set<Reference> elsewhere = new HashSet<>();
        others.forEach(other -> elsewhere.addAll(new PlanLinks(other).known()));
        return faults.all().stream()
                .filter(fault -> known.filter(was -> was.all().contains(fault)).isEmpty())
                .filter(fault -> !(fault.about() instanceof PlanLinks.Link link && elsewhere.contains(link.to())))
                .map(fault -> new MergeConflict(
                        fault.element(),
                        MergeConflict.UNSOUND + fault.field(),
                        fault.label(),
                        known.flatMap(was -> was.side(fault)),
                        faults.side(fault),
                        known.flatMap(was -> was.side(fault))))
                .toList();
    }
}
