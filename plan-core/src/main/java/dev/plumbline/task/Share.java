package dev.plumbline.task;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** An exact part of a whole between 0 and 1, kept as a fraction so that 2 of 3 is not rounded before it is compared. */
record Share(BigDecimal part, BigDecimal whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Share ALL = ofPercent(HUNDRED);

    static Share ofPercent(BigDecimal percent) {
        return new Share(percent, HUNDRED);
    }

    /** How much of an indicator's way an amount has gone: from the baseline if there is one, else from zero. */
    static Optional<Share> of(Quantity amount, Indicator indicator) {
        return indicator
                .target()
                .filter(Target.Value.class::isInstance)
                .map(target -> ((Target.Value) target).quantity())
                .flatMap(target -> amount.convertedTo(target.unit())
                        .flatMap(held -> start(indicator, target).flatMap(start -> between(start, held, target))));
    }

    private static Optional<BigDecimal> start(Indicator indicator, Quantity target) {
        Optional<BigDecimal> baseline = indicator
                .baseline()
                .flatMap(start -> start.convertedTo(target.unit()))
                .map(Quantity::amount);
        return baseline.isPresent() || indicator.direction() != Direction.HIGHER
                ? baseline
                : Optional.of(BigDecimal.ZERO);
    }

    private static Optional<Share> between(BigDecimal start, Quantity amount, Quantity target) {
        BigDecimal way = target.amount().subtract(start);
        BigDecimal gone = amount.amount().subtract(start);
        if (way.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal forward = way.signum() < 0 ? gone.negate() : gone;
        return Optional.of(new Share(forward.max(BigDecimal.ZERO).min(way.abs()), way.abs()));
    }

    double percent() {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64).doubleValue();
    }

    boolean isNothing() {
        return part.signum() == 0;
    }

    /** The fewest of {@code days} that make up at least this share. */
    long daysOf(long days) {
        return part.multiply(BigDecimal.valueOf(days))
                .divide(whole, 0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** The percentage points by which this share falls short of {@code elapsed} of {@code days}. */
    double pointsBehind(long elapsed, long days) {
        BigDecimal planned = whole.multiply(BigDecimal.valueOf(elapsed));
        BigDecimal actual = part.multiply(BigDecimal.valueOf(days));
        return planned.subtract(actual)
                .multiply(HUNDRED)
                .divide(whole.multiply(BigDecimal.valueOf(days)), MathContext.DECIMAL64)
                .doubleValue();
    }
}
