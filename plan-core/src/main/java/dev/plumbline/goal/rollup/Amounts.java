package dev.plumbline.goal.rollup;

import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Amounts in and out of measured values and targets. */
final class Amounts {

    private static final int MAX_SCALE = 32;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Amounts() {}

    /** The amount of a value in this unit, if it is one that fits it. */
    static Optional<BigDecimal> in(Unit unit, MeasuredValue value) {
        return value instanceof MeasuredValue.Amount amount ? in(unit, amount.quantity()) : Optional.empty();
    }

    /** The amount of a single target in this unit, if it fits it. */
    static Optional<BigDecimal> in(Unit unit, Target target) {
        return target instanceof Target.Value value ? in(unit, value.quantity()) : Optional.empty();
    }

    private static Optional<BigDecimal> in(Unit unit, Quantity quantity) {
        return quantity.convertedTo(unit).map(Quantity::amount);
    }

    /** A sum of amounts, which may have grown beyond what a single quantity may be given as. */
    static Quantity sum(BigDecimal amount, Unit unit) {
        if (amount.precision() - amount.scale() <= MAX_SCALE) {
            return Quantity.of(amount, unit);
        }
        BigDecimal half = amount.divide(TWO, amount.scale(), RoundingMode.DOWN);
        Quantity halves = sum(half, unit).plus(sum(half, unit));
        return halves.plus(Quantity.of(amount.subtract(half).subtract(half), unit));
    }
}
