package dev.plumbline.status;

import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.Period;
import java.util.Optional;

/**
 * How an indicator came out in one period of its plan. Immutable and thread-safe.
 *
 * @param period the period
 * @param target what was to be reached in it, where a phase says so
 * @param actual what was measured for it
 * @param attainment actual against target; undefined where one is missing (GOAL-5)
 * @param deviation the deviation rate; undefined where one is missing (GOAL-6)
 */
public record PeriodStatus(
        Period period, Optional<Target> target, Optional<MeasuredValue> actual, Ratio attainment, Ratio deviation) {}
