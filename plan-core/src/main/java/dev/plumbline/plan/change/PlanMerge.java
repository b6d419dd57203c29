package dev.plumbline.plan.change;

import dev.plumbline.plan.Plan;
import java.util.List;

/**
 * Two changed versions of a plan put together over the version they both started from (三方合并), WF-3.
 *
 * <p>What only one side changed is taken from it; what both changed alike is taken once; what they changed differently is
 * a conflict, for which the merged plan keeps the second side's value. Laws: without conflicts, exchanging the sides
 * changes nothing; the conflicts of exchanged sides are the same ones {@link MergeConflict#swapped() swapped}; a side
 * that changed nothing gives the other. Immutable and thread-safe.
 *
 * @param merged the plan with everything that does not conflict
 * @param conflicts what both sides want otherwise, in the order of the plan
 */
public record PlanMerge(Plan merged, List<MergeConflict> conflicts) {

    public PlanMerge {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Puts two versions together.
     *
     * @throws IllegalArgumentException if they are different plans
     */
    public static PlanMerge of(Plan base, Plan mine, Plan theirs) {
        return new PlanMerging(base, mine, theirs).merge();
    }

    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
