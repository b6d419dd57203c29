package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Deviation;
import dev.plumbline.goal.Growth;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.Period;
import java.util.Optional;

/**
 * The figures of one indicator in one period within the plan, such as its first quarter (GOAL-8).
 *
 * <p>Immutable and thread-safe.
 *
 * @param period the period
 * @param actual what was measured in it; empty where nothing was
 * @param standing the value held against the period's own target
 * @param growth against the period before and the same period a year before; unknown until the period is over or a
 *     measurement covers it, for stocks and rates as soon as something is measured
 */
public record PeriodFigures(Period period, Optional<MeasuredValue> actual, AgainstTarget standing, Growth growth) {

    /** The period's own target (阶段目标). */
    public Optional<Target> target() {
        return standing.target();
    }

    public Ratio attainment() {
        return standing.attainment();
    }

    public Deviation deviation() {
        return standing.deviation();
    }
}
