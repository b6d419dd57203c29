package dev.plumbline.goal.forecast;

import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import java.util.Optional;

/**
 * What one goal is expected to come to, beside where it stands (GOAL-10). Immutable and thread-safe.
 *
 * @param today its figures as of the date asked for
 * @param expected its figures as they are expected at the end of the period
 * @param rate what it gained a day so far; empty where its value does not move by the day or nothing is measured
 * @param needed what it has to gain a day from now on to reach its target, 0 where it is reached; where lower is better
 *     what it may still gain a day, negative where the target is passed; empty where there is no rate, no single target
 *     in the same unit or no day left
 * @param daysLeft the days still to come, counted as the rollup counts them
 */
public record GoalForecast(
        GoalFigures today, GoalFigures expected, Optional<Quantity> rate, Optional<Quantity> needed, long daysLeft) {

    /** Whose forecast it is. */
    public GoalId goal() {
        return today.goal();
    }

    /** The value expected at the end of the period; empty where nothing is measured. */
    public Optional<MeasuredValue> value() {
        return expected.actual();
    }

    /** The attainment expected at the end of the period; undefined where none can be told. */
    public Ratio attainment() {
        return expected.attainment();
    }
}
