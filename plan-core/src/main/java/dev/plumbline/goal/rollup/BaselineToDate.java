package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The baseline that a part of a target is held from (GOAL-5, GOAL-8): of a flow the same share as of the target, since
 * half a year's amount lies on no way that starts at the amount of a whole year.
 */
final class BaselineToDate {

    private static final int MAX_SCALE = 32;

    private BaselineToDate() {}

    /** The indicator with its baseline shared as the target is; itself where progress is not what counts. */
    static Indicator of(Indicator indicator, Optional<Target> whole, Optional<Target> part) {
        boolean isShared =
                indicator.method() == AttainmentMethod.PROGRESS && indicator.accumulation() == Accumulation.FLOW;
        Optional<Quantity> baseline = indicator.baseline();
        if (!isShared || baseline.isEmpty()) {
            return indicator;
        }
        BigDecimal all = whole.flatMap(BaselineToDate::amount).orElse(BigDecimal.ZERO);
        return all.signum() == 0
                ? indicator
                : part.flatMap(BaselineToDate::amount)
                        .map(due -> indicator.toBuilder()
                                .baseline(share(baseline.get(), due, all))
                                .build())
                        .orElse(indicator);
    }

    private static Quantity share(Quantity baseline, BigDecimal part, BigDecimal all) {
        BigDecimal amount = baseline.amount().multiply(part).divide(all, MathContext.DECIMAL128);
        return Quantity.of(
                amount.scale() > MAX_SCALE ? amount.setScale(MAX_SCALE, RoundingMode.HALF_EVEN) : amount,
                baseline.unit());
    }

    private static Optional<BigDecimal> amount(Target target) {
        return target instanceof Target.Value value
                ? Optional.of(value.quantity().amount())
                : Optional.empty();
    }
}
