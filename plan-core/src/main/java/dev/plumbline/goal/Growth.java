package dev.plumbline.goal;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much an indicator grew (增长率), as (current − previous) / |previous| (GOAL-6).
 *
 * <p>Undefined where a value is missing, the units differ or the earlier value is 0. Immutable and thread-safe.
 *
 * @param overPrevious against the period before (环比)
 * @param overYearBefore against the same period a year before (同比)
 */
public record Growth(Ratio overPrevious, Ratio overYearBefore) {

    private static final Growth UNKNOWN = new Growth(Ratio.undefined(), Ratio.undefined());

    /** Growth from nothing to compare with. */
    public static Growth unknown() {
        return UNKNOWN;
    }

    /** From the values of the three periods, each as far as measured. */
    public static Growth of(
            Indicator indicator,
            Optional<MeasuredValue> current,
            Optional<MeasuredValue> previous,
            Optional<MeasuredValue> yearBefore) {
        return new Growth(rate(indicator, current, previous), rate(indicator, current, yearBefore));
    }

    /** The growth of an amount, both in one unit. */
    public static Ratio rate(BigDecimal current, BigDecimal previous) {
        return Quotient.of(current.subtract(previous), previous.abs());
    }

    private static Ratio rate(Indicator indicator, Optional<MeasuredValue> current, Optional<MeasuredValue> previous) {
        if (current.isEmpty() || previous.isEmpty()) {
            return Ratio.undefined();
        }
        if (current.get() instanceof MeasuredValue.Amount now && previous.get() instanceof MeasuredValue.Amount then) {
            return rate(now.quantity(), then.quantity());
        }
        Optional<BigDecimal> now = indicator.score(current.get());
        Optional<BigDecimal> then = indicator.score(previous.get());
        return now.isPresent() && then.isPresent() ? rate(now.get(), then.get()) : Ratio.undefined();
    }

    private static Ratio rate(Quantity current, Quantity previous) {
        return previous.convertedTo(current.unit())
                .map(then -> rate(current.amount(), then.amount()))
                .orElse(Ratio.undefined());
    }
}
