package dev.plumbline.plan.change;

import dev.plumbline.plan.Plan;
import java.util.List;

/**
 * Two versions of a plan side by side (版本对比): every attribute in which they differ (PLAN-5).
 *
 * <p>The changes say the same as what an adjustment would ask for. Immutable and thread-safe.
 *
 * @param before the one
 * @param after the other
 * @param differences every difference, in the order of the plan
 */
public record PlanComparison(Plan before, Plan after, List<Difference> differences) {

    public PlanComparison {
        differences = List.copyOf(differences);
    }

    /**
     * Compares two versions.
     *
     * @throws IllegalArgumentException if they are different plans
     */
    public static PlanComparison of(Plan before, Plan after) {
        return new PlanComparison(before, after, new DifferenceList(before, after).all());
    }

    /** What makes the one the other. */
    public List<Change> changes() {
        return Change.between(before, after);
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }
}
