package dev.plumbline.policy;

import org.immutables.value.Value;

/**
 * Where the lights of goals and tasks change (MON-4); a lower bound belongs to the better light.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class LightThresholds {

    LightThresholds() {}

    /** Attainment to date from which a goal is on track, as a ratio. */
    @Value.Default
    public double onTrack() {
        return 1.0;
    }

    /** Attainment to date from which a goal is only watched, as a ratio. */
    @Value.Default
    public double watch() {
        return 0.9;
    }

    /** Attainment to date from which a goal is warned of; below it is off track, as a ratio. */
    @Value.Default
    public double warning() {
        return 0.8;
    }

    /** Days of lag up to which a task is only watched. */
    @Value.Default
    public int lagDays() {
        return 3;
    }

    /** Percentage points behind the plan from which a task is off track. */
    @Value.Default
    public double pointsBehind() {
        return 20.0;
    }

    /** Share of the distance between target and alert value that counts as near it. */
    @Value.Default
    public double nearAlert() {
        return 0.1;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** No threshold is negative, infinite or not a number (SAFE-1). */
    @Value.Check
    void check() {
        Threshold.check("onTrack", onTrack());
        Threshold.check("watch", watch());
        Threshold.check("warning", warning());
        Threshold.check("lagDays", lagDays());
        Threshold.check("pointsBehind", pointsBehind());
        Threshold.check("nearAlert", nearAlert());
    }

    /** A builder that starts from this {@code LightThresholds}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link LightThresholds}. */
    public static final class Builder extends LightThresholdsBuilder {
        Builder() {}
    }
}
