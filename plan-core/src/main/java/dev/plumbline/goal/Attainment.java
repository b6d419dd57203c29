package dev.plumbline.goal;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The attainment (达成率) of a measured value (GOAL-5), as a pure function.
 *
 * <p>Undefined wherever the requirement gives no figure: no target, a target of 0 for higher is better, another unit, a
 * grade that is not on the scale. Never rounded.
 */
public final class Attainment {

    private Attainment() {}

    /** Against the indicator's whole target. */
    public static Ratio of(Indicator indicator, MeasuredValue actual) {
        return indicator.target().map(target -> of(indicator, actual, target)).orElse(Ratio.undefined());
    }

    /** Against another target of the same indicator, such as the target to date or that of a phase. */
    public static Ratio of(Indicator indicator, MeasuredValue actual, Target target) {
        if (target instanceof Target.Value value) {
            return amount(actual, value.quantity())
                    .map(amount -> single(indicator, amount, value))
                    .orElse(Ratio.undefined());
        }
        if (target instanceof Target.Range range) {
            return amount(actual, range.low())
                    .map(amount -> range(amount, range, tolerance(indicator)))
                    .orElse(Ratio.undefined());
        }
        if (target instanceof Target.GradeName grade) {
            return grade(indicator, actual, grade);
        }
        return actual instanceof MeasuredValue.Done done ? Ratio.of(done.done() ? 1 : 0) : Ratio.undefined();
    }

    private static Ratio single(Indicator indicator, BigDecimal actual, Target.Value target) {
        BigDecimal bound = target.quantity().amount();
        if (indicator.direction() == Direction.WITHIN) {
            return range(actual, bound, bound, tolerance(indicator));
        }
        return indicator.method() == AttainmentMethod.PROGRESS
                ? progress(indicator, actual, target)
                : indicator.direction().attainment(actual, bound);
    }

    private static Ratio progress(Indicator indicator, BigDecimal actual, Target.Value target) {
        return indicator
                .baseline()
                .filter(baseline -> baseline.unit().equals(target.quantity().unit()))
                .map(Quantity::amount)
                .map(start -> Quotient.of(
                        actual.subtract(start), target.quantity().amount().subtract(start)))
                .orElse(Ratio.undefined());
    }

    private static Ratio range(BigDecimal actual, Target.Range range, BigDecimal tolerance) {
        return range(actual, range.low().amount(), range.high().amount(), tolerance);
    }

    private static Ratio range(BigDecimal actual, BigDecimal low, BigDecimal high, BigDecimal tolerance) {
        BigDecimal outside = low.subtract(actual).max(actual.subtract(high));
        if (outside.signum() <= 0) {
            return Ratio.of(1);
        }
        // The exact difference first: 1 minus a rounded share would lose digits near the tolerance.
        BigDecimal left = tolerance.subtract(outside);
        return left.signum() <= 0 ? Ratio.of(0) : Quotient.of(left, tolerance);
    }

    private static Ratio grade(Indicator indicator, MeasuredValue actual, Target.GradeName target) {
        Optional<BigDecimal> wanted = indicator.score(target.name());
        Optional<BigDecimal> reached = indicator.score(actual);
        return wanted.isPresent() && reached.isPresent()
                ? Direction.HIGHER.attainment(reached.get(), wanted.get())
                : Ratio.undefined();
    }

    private static BigDecimal tolerance(Indicator indicator) {
        return indicator.tolerance().map(Quantity::amount).orElse(BigDecimal.ZERO);
    }

    /** The amount if it is one in the wanted unit. */
    static Optional<BigDecimal> amount(MeasuredValue value, Quantity like) {
        return value instanceof MeasuredValue.Amount amount
                        && amount.quantity().unit().equals(like.unit())
                ? Optional.of(amount.quantity().amount())
                : Optional.empty();
    }
}
