package dev.plumbline.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * A number without unit that a comparison of quantities yields: attainment (达成率), deviation rate (偏差率), growth.
 *
 * <p>A ratio is a finite IEEE double (GOAL-7), or undefined where nothing can be said: a target of zero, nothing
 * measured. Undefined is a value of its own, neither zero nor an exception; whatever is computed from it is undefined,
 * and so is a result that is no finite number.
 *
 * <p>Ratios are rounded only when they are printed. Printing first takes the ratio to 15 significant digits, all that a
 * double is sure to carry, and then rounds that decimal, so that 0.8325 prints as 83.3 % whatever way it was computed.
 * Immutable and thread-safe.
 *
 * @param value the finite value, 1 for 100 %; empty for undefined
 */
public record Ratio(OptionalDouble value) {

    private static final Ratio UNDEFINED = new Ratio(OptionalDouble.empty());
    private static final MathContext CARRIED = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final double CARRIED_SHARE = 1e-12;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 6;

    /** Refuses what is not finite; −0 becomes 0. */
    public Ratio {
        if (value.isPresent()) {
            double given = value.getAsDouble();
            if (!Double.isFinite(given)) {
                throw new IllegalArgumentException("Ratio [" + given + "] is not finite. Use Ratio.undefined().");
            }
            value = OptionalDouble.of(given + 0.0);
        }
    }

    /**
     * A defined ratio.
     *
     * @throws IllegalArgumentException if the value is NaN or infinite
     */
    public static Ratio of(double value) {
        return new Ratio(OptionalDouble.of(value));
    }

    public static Ratio undefined() {
        return UNDEFINED;
    }

    /**
     * The quotient of two amounts, each taken as the nearest double; undefined if {@code whole} is zero.
     *
     * @throws UnitMismatchException if the units differ
     */
    public static Ratio of(Quantity part, Quantity whole) {
        part.requireSameUnit(whole);
        return ofComputed(part.amount().doubleValue() / whole.amount().doubleValue());
    }

    /**
     * A stated rate: 80 % and 800 ‰ are 0.8, a number without unit is itself.
     *
     * @throws IllegalArgumentException if the unit is another one
     */
    public static Ratio from(Quantity rate) {
        if (!rate.unit().isRate() && !rate.unit().isNone()) {
            throw new IllegalArgumentException(
                    "Quantity [" + rate + "] is no rate. Give one in %, in ‰ or without unit.");
        }
        int places = rate.unit().isNone() ? 0 : rate.unit().isPercent() ? 2 : 3;
        return of(rate.amount().movePointLeft(places).doubleValue());
    }

    private static Ratio ofComputed(double result) {
        return Double.isFinite(result) ? of(result) : UNDEFINED;
    }

    public boolean isDefined() {
        return value.isPresent();
    }

    /** Whether this ratio is defined and not below a threshold, see {@link #reaches}. */
    public boolean isAtLeast(double threshold) {
        return value.isPresent() && reaches(value.getAsDouble(), threshold);
    }

    /**
     * Whether a computed number is at a threshold or above it. What differs from it by less than a double is sure to carry
     * through a computation (a share of 1e-12, GOAL-7) is at it: 15家 of 100家 × 61/366 is 90 %.
     */
    public static boolean reaches(double number, double threshold) {
        return number >= threshold || isAt(number, threshold);
    }

    /** Whether a computed number is strictly above a threshold; what is at it by {@link #reaches} is not (MON-1). */
    public static boolean exceeds(double number, double threshold) {
        return number > threshold && !isAt(number, threshold);
    }

    private static boolean isAt(double number, double threshold) {
        return Math.abs(number - threshold) <= CARRIED_SHARE * Math.max(1, Math.abs(threshold));
    }

    public Ratio plus(Ratio other) {
        return ofComputed(orNaN() + other.orNaN());
    }

    public Ratio minus(Ratio other) {
        return ofComputed(orNaN() - other.orNaN());
    }

    public Ratio times(double factor) {
        return ofComputed(orNaN() * factor);
    }

    /** The quotient; undefined also if {@code other} is zero. */
    public Ratio dividedBy(Ratio other) {
        return ofComputed(orNaN() / other.orNaN());
    }

    /** The smaller of this ratio and a cap. */
    public Ratio atMost(double cap) {
        return ofComputed(Math.min(orNaN(), cap));
    }

    private double orNaN() {
        return value.orElse(Double.NaN);
    }

    /**
     * As people print it, with one decimal and no space, {@code 96.9%}; {@code undefined} for an undefined ratio. What is below
     * 100 % prints as no more than {@code 99.9%}, and what is not 0 with as many decimals as it takes to say so, at most six:
     * {@code 0.04%}.
     */
    public String printed() {
        if (!isDefined()) {
            return "undefined";
        }
        BigDecimal figure = rounded(1, RoundingMode.HALF_UP);
        if (figure.compareTo(ALL) == 0 && !isAtLeast(1)) {
            figure = rounded(1, RoundingMode.DOWN);
        }
        for (int decimals = 2; figure.signum() == 0 && !isNothing() && decimals <= MOST_DECIMALS; decimals++) {
            figure = rounded(decimals, RoundingMode.HALF_UP);
        }
        return (figure.signum() == 0 ? rounded(1, RoundingMode.HALF_UP) : figure).toPlainString() + "%";
    }

    private boolean isNothing() {
        return isAt(orNaN(), 0);
    }

    /** As a per cent figure with so many decimals, {@code 96.9 %}; {@code undefined} for an undefined ratio. */
    public String percent(int decimals, RoundingMode rounding) {
        return isDefined() ? rounded(decimals, rounding).toPlainString() + " %" : "undefined";
    }

    private BigDecimal rounded(int decimals, RoundingMode rounding) {
        BigDecimal carried = new BigDecimal(orNaN()).round(CARRIED);
        return carried.movePointRight(2).setScale(decimals, rounding);
    }

    /**
     * Whether this ratio prints as a per cent figure that a table states, at the figure's own precision: 97 fits
     * 96.94 %, 97.0 does not (GOAL-5). An undefined ratio fits nothing.
     */
    public boolean printsAs(BigDecimal percent) {
        if (!isDefined() || Math.abs((long) percent.scale()) > NumberCaps.MAX_SCALE) {
            return false;
        }
        return rounded(Math.max(percent.scale(), 0), RoundingMode.HALF_UP).compareTo(percent) == 0;
    }

    /** With one decimal, rounded half up (GOAL-5): {@code 96.9 %}, {@code -16.7 %}, {@code undefined}. */
    @Override
    public String toString() {
        return percent(1, RoundingMode.HALF_UP);
    }
}
