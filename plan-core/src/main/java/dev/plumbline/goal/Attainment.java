package dev.plumbline.goal;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The attainment (达成率) of a measured value (GOAL-5), as pure functions.
 *
 * <p>Undefined wherever the requirement gives no figure: no target, a target of 0 where higher is better, another unit,
 * a grade that is not on the scale. Never rounded.
 */
public final class Attainment {

    private Attainment() {}

    /** Against the indicator's whole target; one for each period is held against what was measured in one of them. */
    public static Ratio of(Indicator indicator, MeasuredValue actual) {
        return indicator.target().map(target -> of(indicator, actual, target)).orElse(Ratio.undefined());
    }

    /** Against another target of the same indicator, such as the target to date or that of a phase. */
    public static Ratio of(Indicator indicator, MeasuredValue actual, Target target) {
        if (indicator.method() == AttainmentMethod.PERIODS_MET) {
            return isMet(indicator, actual, target).map(Attainment::whole).orElse(Ratio.undefined());
        }
        if (target instanceof Target.PerPeriod each) {
            return of(indicator, actual, Target.of(each.quantity()));
        }
        if (target instanceof Target.Value value) {
            return amount(actual, value.quantity())
                    .map(amount -> single(indicator, amount, value))
                    .orElse(Ratio.undefined());
        }
        if (target instanceof Target.Range range) {
            return amount(actual, range.low())
                    .map(amount -> range(amount, range, tolerance(indicator, range.low())))
                    .orElse(Ratio.undefined());
        }
        if (target instanceof Target.GradeName grade) {
            return grade(indicator, actual, grade);
        }
        return actual instanceof MeasuredValue.Done done ? whole(done.done()) : Ratio.undefined();
    }

    /** Whether a value is on the good side of a target, or on it; empty where the two cannot be compared. */
    public static Optional<Boolean> isMet(Indicator indicator, MeasuredValue actual, Target target) {
        if (target instanceof Target.PerPeriod each) {
            return isMet(indicator, actual, Target.of(each.quantity()));
        }
        if (target instanceof Target.Value value) {
            return amount(actual, value.quantity())
                    .map(amount -> indicator
                            .direction()
                            .isMet(amount.compareTo(value.quantity().amount())));
        }
        if (target instanceof Target.Range range) {
            return amount(actual, range.low())
                    .map(amount -> outside(amount, range).signum() <= 0);
        }
        if (target instanceof Target.GradeName grade) {
            return indicator
                    .score(actual)
                    .flatMap(score -> indicator.score(grade.name()).map(wanted -> score.compareTo(wanted) >= 0));
        }
        return actual instanceof MeasuredValue.Done done ? Optional.of(done.done()) : Optional.empty();
    }

    private static Ratio whole(boolean met) {
        return Ratio.of(met ? 1 : 0);
    }

    private static Ratio single(Indicator indicator, BigDecimal actual, Target.Value target) {
        if (indicator.direction() == Direction.WITHIN) {
            return range(
                    actual,
                    new Target.Range(target.quantity(), target.quantity()),
                    tolerance(indicator, target.quantity()));
        }
        return indicator.method() == AttainmentMethod.PROGRESS
                ? progress(indicator, actual, target.quantity())
                : indicator.direction().attainment(actual, target.quantity().amount());
    }

    private static Ratio progress(Indicator indicator, BigDecimal actual, Quantity target) {
        return indicator
                .baseline()
                .flatMap(baseline -> baseline.convertedTo(target.unit()))
                .map(Quantity::amount)
                .map(start ->
                        Quotient.of(actual.subtract(start), target.amount().subtract(start)))
                .orElse(Ratio.undefined());
    }

    private static Ratio range(BigDecimal actual, Target.Range range, BigDecimal tolerance) {
        BigDecimal outside = outside(actual, range);
        if (outside.signum() <= 0) {
            return Ratio.of(1);
        }
        // The exact difference first: 1 minus a rounded share would lose digits near the tolerance.
        BigDecimal left = tolerance.subtract(outside);
        return left.signum() <= 0 ? Ratio.of(0) : Quotient.of(left, tolerance);
    }

    private static BigDecimal outside(BigDecimal actual, Target.Range range) {
        return range.low()
                .amount()
                .subtract(actual)
                .max(actual.subtract(range.high().amount()));
    }

    private static Ratio grade(Indicator indicator, MeasuredValue actual, Target.GradeName target) {
        Optional<BigDecimal> wanted = indicator.score(target.name());
        Optional<BigDecimal> reached = indicator.score(actual);
        return wanted.isPresent() && reached.isPresent()
                ? Direction.HIGHER.attainment(reached.get(), wanted.get())
                : Ratio.undefined();
    }

    private static BigDecimal tolerance(Indicator indicator, Quantity like) {
        return indicator
                .tolerance()
                .map(width -> width.convertedTo(like.unit()).orElse(width))
                .map(Quantity::amount)
                .orElse(BigDecimal.ZERO);
    }

    /** The amount in the wanted unit, if it is one that fits it; nothing at all, without a unit, is held in any. */
    static Optional<BigDecimal> amount(MeasuredValue value, Quantity like) {
        return value.amount()
                .flatMap(amount ->
                        like.isZero() && like.unit().isNone() ? Optional.of(amount) : amount.convertedTo(like.unit()))
                .map(Quantity::amount);
    }
}
