package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.util.List;
import java.util.Optional;

/** The unit an indicator is stated in: that of its target, else of its phases, else of its baseline. */
final class Units {

    private Units() {}

    /** The unit an indicator is stated in, else that of its amount recorded last. */
    static Optional<Unit> of(Indicator indicator, List<Measurement> measurements) {
        Optional<Unit> unit = of(indicator);
        for (int i = measurements.size() - 1; i >= 0 && unit.isEmpty(); i--) {
            if (measurements.get(i).indicator().equals(indicator.id())) {
                unit = measurements
                        .get(i)
                        .amount()
                        .filter(amount -> isTaken(indicator, amount))
                        .map(Quantity::unit);
            }
        }
        return unit;
    }

    private static boolean isTaken(Indicator indicator, Quantity amount) {
        return indicator.scale().map(scale -> scale.isScore(amount)).orElse(true);
    }

    /** A target of nothing at all, without a unit, is held against amounts in any. */
    private static boolean isNothing(Target target) {
        return target instanceof Target.Value value
                && value.quantity().isZero()
                && value.quantity().unit().isNone();
    }

    static Optional<Unit> of(Indicator indicator) {
        return indicator
                .target()
                .filter(target -> !isNothing(target))
                .flatMap(Target::unit)
                .or(() -> indicator.phases().stream()
                        .findFirst()
                        .map(TargetPhase::value)
                        .or(indicator::baseline)
                        .map(Quantity::unit));
    }
}
