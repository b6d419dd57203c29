package dev.plumbline.plan.lifecycle;

import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.CanonicalPlan;
import java.util.Optional;

/**
 * One published state of a plan (正式版): never edited, only superseded (PLAN-5). Immutable and thread-safe.
 *
 * @param plan the plan as it was published
 * @param number counted from 1
 * @param published who published it, and when
 * @param because the adjustment behind it, such as {@code adjustment/2024-A1}; empty for the first version
 */
public record PlanVersion(Plan plan, int number, Stamp published, Optional<Reference> because) {

    public PlanVersion {
        if (number < 1) {
            throw new IllegalArgumentException("Version [" + number + "] is none. Count versions from 1.");
        }
    }

    /** The digest of its content. */
    public Digest digest() {
        return CanonicalPlan.digest(plan);
    }

    /** For people: {@code 2024 v2}. */
    @Override
    public String toString() {
        return plan.id() + " v" + number;
    }
}
