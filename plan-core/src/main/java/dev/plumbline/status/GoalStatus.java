package dev.plumbline.status;

import dev.plumbline.goal.Deviation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.rollup.FigureOrigin;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.goal.rollup.PeriodFigures;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * Where a goal stands: its figures, and how they look at a glance.
 *
 * <p>A rate that cannot be computed is undefined, never zero. Immutable and thread-safe.
 *
 * @param goal the goal
 * @param plan the plan it belongs to
 * @param figures what was reached, against the whole target and against what was due by now
 * @param light how it stands at a glance (MON-4)
 */
public record GoalStatus(Goal goal, PlanId plan, GoalFigures figures, TrafficLight light) {

    public GoalId id() {
        return goal.id();
    }

    /** The whole target; of a sum without one of its own that of all children. */
    public Optional<Target> target() {
        return figures.target().or(() -> goal.indicator().target());
    }

    /** The value so far, summed, last or mean as the indicator adds up (GOAL-8). */
    public Optional<MeasuredValue> actual() {
        return figures.actual();
    }

    /** Actual against the whole target; from the children where nothing is measured (GOAL-5, GOAL-7). */
    public Ratio attainment() {
        return figures.attainment();
    }

    /** How far the value is off the whole target (GOAL-6). */
    public Deviation deviation() {
        return figures.deviation();
    }

    /** What was due by the date asked for (GOAL-8). */
    public Optional<Target> targetToDate() {
        return figures.targetToDate();
    }

    /** Actual against what was due by now. */
    public Ratio attainmentToDate() {
        return figures.attainmentToDate();
    }

    /** How far the value is off what was due by now (MON-1). */
    public Deviation deviationToDate() {
        return figures.deviationToDate();
    }

    /** Each period that has a target of its own or a measurement for it. */
    public List<PeriodFigures> periods() {
        return figures.periods();
    }

    /** Whether the figures come from the goals under it. */
    public boolean rolledUp() {
        return figures.origin() == FigureOrigin.ROLLED_UP;
    }

    /** Whether anything is measured, here or under it. */
    public boolean isMeasured() {
        return figures.isMeasured();
    }

    /**
     * Whether the whole target is met by now; where no attainment can be told, by the side of it on which the value lies
     * (GOAL-5, GOAL-6). Empty where nothing was measured or the two cannot be compared.
     */
    public Optional<Boolean> isMet() {
        return figures.whole().isMet(goal.indicator(), figures.actual());
    }

    /** Its path in findings. */
    public String path() {
        return "goal/" + goal.id();
    }
}
