package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Attainment;
import dev.plumbline.goal.Deviation;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Ratio;
import java.util.Optional;

/**
 * A value held against a target: the attainment and the deviation (GOAL-5, GOAL-6). Immutable and thread-safe.
 *
 * @param target the target; empty where there is none, or where the figures were carried up without one
 * @param attainment undefined where nothing was measured or no figure exists
 * @param deviation undefined likewise
 */
public record AgainstTarget(Optional<Target> target, Ratio attainment, Deviation deviation) {

    /** A measured value against a target of its indicator, either of which may be missing. */
    public static AgainstTarget of(Indicator indicator, Optional<MeasuredValue> actual, Optional<Target> target) {
        if (actual.isEmpty() || target.isEmpty()) {
            return new AgainstTarget(target, Ratio.undefined(), Deviation.undefined());
        }
        return new AgainstTarget(
                target,
                Attainment.of(indicator, actual.get(), target.get()),
                Deviation.of(indicator, actual.get(), target.get()));
    }

    /**
     * Whether the target was met: by the attainment, and where that is undefined by the side of the target on which the
     * value lies, as of −500万元 against 100万元.
     *
     * @param actual the value that was held against it
     * @return empty where nothing was measured or the two cannot be compared
     */
    public Optional<Boolean> isMet(Indicator indicator, Optional<MeasuredValue> actual) {
        return attainment.isDefined()
                ? Optional.of(attainment.isAtLeast(1))
                : actual.flatMap(value -> target.flatMap(wanted -> Attainment.isMet(indicator, value, wanted)));
    }

    /** An attainment carried up from children or set by hand. */
    static AgainstTarget carried(Optional<Target> target, Ratio attainment) {
        return new AgainstTarget(target, attainment, Deviation.ofAttainment(attainment));
    }
}
