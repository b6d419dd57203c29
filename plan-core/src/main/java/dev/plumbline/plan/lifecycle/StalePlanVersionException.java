package dev.plumbline.plan.lifecycle;

import dev.plumbline.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A refused publication: since the publisher looked, another version came into force (SAFE-8).
 *
 * <p>Nothing was changed. Read the version in force and publish against it. The plan is not serialized.
 */
public final class StalePlanVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable PlanId plan;
    private final int expected;
    private final int current;

    public StalePlanVersionException(PlanId plan, int expected, int current) {
        super("Plan [" + plan + "] is at version [" + current + "], not [" + expected
                + "]. Read the version in force and publish against it.");
        this.plan = plan;
        this.expected = expected;
        this.current = current;
    }

    /** The plan; null after serialization. */
    public @Nullable PlanId plan() {
        return plan;
    }

    /** The version that the publisher took for the one in force. */
    public int expected() {
        return expected;
    }

    /** The version in force. */
    public int current() {
        return current;
    }
}
