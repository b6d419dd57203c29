package dev.plumbline.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A change that is asked for or told (变化): 增长20%, 降低10%, 提升2个百分点, 减少30台, 增长不超过5% (GOAL-3).
 *
 * <p>A change in % is relative to a baseline, one in 百分点 adds points to a percentage, any other adds amounts. The
 * comparison holds for the size of the change: 降低10% asks for a fall by at least 10 %. Immutable and thread-safe.
 *
 * @param trend which way
 * @param comparison how the change itself is held against {@code by}
 * @param by by how much; negative only where the text says so
 */
public record QuantityChange(Trend trend, Comparison comparison, Quantity by) {

    /** A change by at least so much. */
    public static QuantityChange of(Trend trend, Quantity by) {
        return new QuantityChange(trend, Comparison.AT_LEAST, by);
    }

    /** Whether it is a share of the baseline. */
    public boolean isRelative() {
        return by.unit().isRate();
    }

    /**
     * Whether a change of an indicator in this unit can be meant in two ways: 提升5% of a rate may be a share of it or
     * points. It is read as a share.
     */
    public boolean isAmbiguousFor(Unit indicator) {
        return isRelative() && indicator.isRate();
    }

    /**
     * What the change asks of the value itself: baseline × (1 ± N %), or baseline ± N. Empty if the change cannot be
     * applied to the baseline: other units, points of something that is no percentage, or a result beyond the limits of
     * {@link Quantity}.
     */
    public Optional<Bound> targetFrom(Quantity baseline) {
        return changed(baseline).map(value -> Bound.of(comparisonOfValue(), value));
    }

    /**
     * What the change asks for where there is no baseline: the change itself is the indicator, 增长20% asks for a growth
     * of at least 20 %, 降低10% for a reduction of at least 10 %.
     */
    public Bound targetWithoutBaseline() {
        return Bound.of(comparison, by);
    }

    private Optional<Quantity> changed(Quantity baseline) {
        Quantity step = trend == Trend.RISE ? by : by.negate();
        if (isRelative()) {
            return product(baseline, BigDecimal.ONE.add(share(step)));
        }
        boolean points = by.unit().isPoint() && baseline.unit().isPercent();
        if (!points && !by.unit().equals(baseline.unit())) {
            return Optional.empty();
        }
        BigDecimal sum = baseline.amount().add(step.amount());
        return NumberCaps.fits(sum) ? Optional.of(Quantity.of(sum, baseline.unit())) : Optional.empty();
    }

    private static BigDecimal share(Quantity rate) {
        return rate.amount().movePointLeft(rate.unit().isPercent() ? 2 : 3);
    }

    private static Optional<Quantity> product(Quantity baseline, BigDecimal factor) {
        BigDecimal product = NumberCaps.plain(baseline.amount().multiply(factor));
        return NumberCaps.fits(product) ? Optional.of(Quantity.of(product, baseline.unit())) : Optional.empty();
    }

    /** A fall by at least so much leaves at most the rest. */
    private Comparison comparisonOfValue() {
        if (trend == Trend.RISE) {
            return comparison;
        }
        return switch (comparison) {
            case AT_LEAST -> Comparison.AT_MOST;
            case AT_MOST -> Comparison.AT_LEAST;
            case MORE_THAN -> Comparison.LESS_THAN;
            case LESS_THAN -> Comparison.MORE_THAN;
            case EXACTLY -> Comparison.EXACTLY;
        };
    }

    /** {@code 提升20%}, {@code 降低≤5%}; can be read back. */
    @Override
    public String toString() {
        return trend.text(Locale.CHINESE) + (comparison == Comparison.AT_LEAST ? "" : comparison.sign()) + by;
    }
}
