package dev.plumbline.status;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Ratio;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a goal stands: what was reached against its whole target and against what was due by now.
 *
 * <p>A rate that cannot be computed is undefined, never zero. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class GoalStatus {

    GoalStatus() {}

    public abstract Goal goal();

    /** The plan it belongs to. */
    public abstract PlanId plan();

    /** The value so far, summed, last or mean as the indicator adds up (GOAL-8). */
    public abstract Optional<MeasuredValue> actual();

    /** Actual against the whole target; from the children where nothing is measured (GOAL-5, GOAL-7). */
    public abstract Ratio attainment();

    /** The deviation rate against the whole target (GOAL-6). */
    public abstract Ratio deviation();

    /** What was due by the date asked for (GOAL-8). */
    public abstract Optional<Target> targetToDate();

    /** Actual against what was due by now. */
    public abstract Ratio attainmentToDate();

    /** The deviation rate against what was due by now (MON-1). */
    public abstract Ratio deviationToDate();

    /** Each period that has a target of its own or a measurement for it. */
    public abstract List<PeriodStatus> periods();

    /** Whether the figures come from the goals under it. */
    @Value.Default
    public boolean rolledUp() {
        return false;
    }

    /** How it stands at a glance (MON-4). */
    public abstract TrafficLight light();

    public GoalId id() {
        return goal().id();
    }

    /** The whole target. */
    public Optional<Target> target() {
        return goal().indicator().target();
    }

    /** Whether anything is measured, here or under it. */
    public boolean isMeasured() {
        return actual().isPresent() || attainment().isDefined();
    }

    /** Its path in findings. */
    public String path() {
        return "goal/" + goal().id();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GoalStatus}. */
    static final class Builder extends GoalStatusBuilder {
        Builder() {}
    }
}
