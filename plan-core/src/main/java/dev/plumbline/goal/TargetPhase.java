package dev.plumbline.goal;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;

/**
 * The part of a target that falls to one period, such as 12家 in the first quarter (GOAL-8). Immutable and thread-safe.
 *
 * @param period the phase
 * @param value its target; whether its own share or everything so far says the indicator's {@link Phasing}
 */
public record TargetPhase(Period period, Quantity value) {

    public static TargetPhase of(Period period, Quantity value) {
        return new TargetPhase(period, value);
    }
}
