package dev.plumbline.plan.change;

import dev.plumbline.plan.Plan;
import dev.plumbline.task.raci.RaciPolicy;
import java.util.List;

/**
 * Two changed versions of a plan put together over the version they both started from (三方合并), WF-3.
 *
 * <p>What only one side changed is taken from it; what both changed alike is taken once; what they changed differently is
 * a conflict, for which the merged plan keeps the second side's value. So is what fits on either side alone but not
 * together: a part that names one which the other side takes out, a circle, an id for two things, a second responsible
 * party for a task. Laws: without conflicts, exchanging the sides changes nothing; the conflicts of exchanged sides are
 * the same ones {@link MergeConflict#swapped() swapped}; a side that changed nothing gives the other; two sound versions
 * without conflicts give a sound one. Takes time in proportion to the plans. Immutable and thread-safe.
 *
 * @param merged the plan with everything that does not conflict
 * @param conflicts what both sides want otherwise, in the order of the plan
 */
public record PlanMerge(Plan merged, List<MergeConflict> conflicts) {

    public PlanMerge {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Puts two versions together where each task has one responsible party.
     *
     * @throws IllegalArgumentException if they are different plans
     */
    public static PlanMerge of(Plan base, Plan mine, Plan theirs) {
        return of(base, mine, theirs, RaciPolicy.standard());
    }

    /**
     * Puts two versions together where each task has as many responsible parties as a policy allows.
     *
     * @throws IllegalArgumentException if they are different plans
     */
    public static PlanMerge of(Plan base, Plan mine, Plan theirs, RaciPolicy policy) {
        return new PlanMerging(base, mine, theirs).merge(policy);
    }

    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
