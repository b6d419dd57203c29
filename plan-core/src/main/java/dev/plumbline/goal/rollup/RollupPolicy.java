package dev.plumbline.goal.rollup;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The choices left open by the rollup methods (GOAL-7).
 *
 * <p>By default an unmeasured child is left out and nothing is capped. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RollupPolicy {

    private static final RollupPolicy STANDARD = builder().build();

    RollupPolicy() {}

    /** What an unmeasured child does. */
    @Value.Default
    public MissingMeasurement missing() {
        return MissingMeasurement.LEAVE_OUT;
    }

    /** The attainment above which a child counts no more, such as 1.2; applied before combining, never to the result. */
    public abstract Optional<BigDecimal> cap();

    /** Which days share out a target; the input's day count follows from it under the plan's calendar (GOAL-8). */
    @Value.Default
    public DayBasis days() {
        return DayBasis.CALENDAR_DAYS;
    }

    /** Leave out what is missing, cap nothing, share out over calendar days. */
    public static RollupPolicy standard() {
        return STANDARD;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this policy. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        cap().filter(cap -> cap.signum() <= 0).ifPresent(cap -> {
            throw new IllegalArgumentException("Cap [" + cap + "] is not positive. Give one such as 1.2, or none.");
        });
    }

    /** Builds a {@link RollupPolicy}. */
    public static final class Builder extends RollupPolicyBuilder {
        Builder() {}
    }
}
