package dev.plumbline.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact amount with its unit (数值与单位): 2亿元, 50家, 80 %, 25天 (GOAL-3).
 *
 * <p>The amount is held in the base unit, so 2亿元 is 200,000,000 with unit 元, and 80 % is 80 with unit %; how it was
 * written is not kept. Amounts have a scale from 0 to 32, no trailing zeros after the point, and at most 64 digits when
 * given or read (SAFE-1); sums may grow beyond that, so that adding up never fails. Amounts of different units do not
 * mix: {@link UnitMismatchException}. Immutable and thread-safe.
 */
public final class Quantity implements Comparable<Quantity> {

    private static final int CONVERTED_DIGITS = 20;
    private static final int DECIMALS = 2;
    private static final MathContext READABLE = new MathContext(4, RoundingMode.HALF_UP);

    private final BigDecimal amount;
    private final Unit unit;

    Quantity(BigDecimal amount, Unit unit) {
        this(unit, NumberCaps.plain(amount));
    }

    private Quantity(Unit unit, BigDecimal plain) {
        this.amount = plain;
        this.unit = unit;
    }

    /** An amount that has no zeros to take away. */
    static Quantity ofPlain(BigDecimal amount, Unit unit) {
        return new Quantity(unit, amount);
    }

    /** Whether an amount has at most 64 digits and a scale within ±32, so that {@link #of} takes it (SAFE-1). */
    public static boolean fits(BigDecimal amount) {
        return NumberCaps.fits(amount);
    }

    /**
     * An amount in the base unit.
     *
     * @throws IllegalArgumentException if the amount has more than 64 digits or a scale outside ±32
     */
    public static Quantity of(BigDecimal amount, Unit unit) {
        if (!NumberCaps.fits(amount)) {
            throw NumberCaps.refusal(amount);
        }
        return new Quantity(amount, unit);
    }

    /** A whole amount in the base unit. */
    public static Quantity of(long amount, Unit unit) {
        return new Quantity(BigDecimal.valueOf(amount), unit);
    }

    /** Nothing of a unit. */
    public static Quantity zero(Unit unit) {
        return new Quantity(BigDecimal.ZERO, unit);
    }

    /**
     * Reads one amount with its unit, and nothing else: {@code 2亿元}, {@code 200000000元}, {@code 1,200.5}, {@code ￥500万},
     * {@code 三场}, {@code 百分之八十}, {@code ８０％}.
     *
     * @throws IllegalArgumentException if the text is anything else, or passes the limits above
     */
    public static Quantity parse(String text) {
        Quantity common = WrittenForm.read(text);
        return common == null ? QuantityParser.parse(text) : common;
    }

    /** The amount in the base unit. */
    public BigDecimal amount() {
        return amount;
    }

    public Unit unit() {
        return unit;
    }

    /** The sum; never refused for its size. */
    public Quantity plus(Quantity other) {
        requireSameUnit(other);
        return new Quantity(amount.add(other.amount), unit);
    }

    /** The difference; never refused for its size. */
    public Quantity minus(Quantity other) {
        requireSameUnit(other);
        return new Quantity(amount.subtract(other.amount), unit);
    }

    /**
     * The exact product.
     *
     * @throws IllegalArgumentException if the factor or the product has more than 64 digits or a scale outside ±32
     */
    public Quantity times(BigDecimal factor) {
        if (!NumberCaps.fits(factor)) {
            throw NumberCaps.refusal(factor);
        }
        return of(amount.multiply(factor), unit);
    }

    /**
     * What falls to so many of so many equal parts, such as the days gone of all days: {@code amount × part / parts},
     * rounded half even to 16 digits unless {@code part} equals {@code parts}.
     *
     * @throws IllegalArgumentException if there are no parts to share out over
     */
    public Quantity share(long part, long parts) {
        if (parts <= 0) {
            throw new IllegalArgumentException(
                    "[" + this + "] is shared out over [" + parts + "] parts. Give 1 or more.");
        }
        if (part == parts) {
            return this;
        }
        BigDecimal share =
                amount.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64);
        boolean isFine = share.scale() > NumberCaps.MAX_SCALE;
        return new Quantity(isFine ? share.setScale(NumberCaps.MAX_SCALE, RoundingMode.HALF_EVEN) : share, unit);
    }

    /**
     * This amount as people want to read it where it was computed: from 10,000 on without what lies behind its first four
     * digits, below that with two decimals, rounded half up. What has no such tail of digits stays as it is (GOAL-7).
     */
    public Quantity readable() {
        boolean isLarge = amount.precision() - amount.scale() > READABLE.getPrecision();
        if (isLarge && amount.scale() > 0) {
            return of(amount.round(READABLE), unit);
        }
        if (amount.scale() <= DECIMALS) {
            return this;
        }
        BigDecimal rounded = amount.setScale(DECIMALS, RoundingMode.HALF_UP);
        return of(rounded.signum() == 0 ? amount.round(READABLE) : rounded, unit);
    }

    /**
     * This amount in another unit that it fits (GOAL-3): 90分钟 is 1.5小时, 30个 are 30家, and nothing of no unit is
     * nothing of any. Exact where a decimal can say it, else rounded half even to 20 digits. Empty where the units do
     * not fit, or the result is beyond the limits above.
     */
    public Optional<Quantity> convertedTo(Unit other) {
        if (unit.equals(other) || UnitFit.between(unit, other) == UnitFit.COUNTER || isZero() && unit.isNone()) {
            return Optional.of(new Quantity(amount, other));
        }
        return Measures.sizes(unit, other)
                .map(sizes -> quotient(amount.multiply(sizes.from()), sizes.to()))
                .filter(NumberCaps::fits)
                .map(converted -> new Quantity(converted, other));
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal[] whole = dividend.divideAndRemainder(divisor);
        if (whole[1].signum() == 0) {
            return whole[0];
        }
        int digits = Math.max(CONVERTED_DIGITS, dividend.precision() + divisor.precision());
        BigDecimal exact = dividend.divide(divisor, new MathContext(digits, RoundingMode.HALF_EVEN));
        return exact.multiply(divisor).compareTo(dividend) == 0
                ? exact
                : dividend.divide(divisor, new MathContext(CONVERTED_DIGITS, RoundingMode.HALF_EVEN));
    }

    public Quantity negate() {
        return new Quantity(amount.negate(), unit);
    }

    public Quantity abs() {
        return signum() < 0 ? negate() : this;
    }

    public int signum() {
        return amount.signum();
    }

    public boolean isZero() {
        return signum() == 0;
    }

    /**
     * Orders amounts of one unit.
     *
     * @throws UnitMismatchException if the units differ
     */
    @Override
    public int compareTo(Quantity other) {
        requireSameUnit(other);
        return amount.compareTo(other.amount);
    }

    void requireSameUnit(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new UnitMismatchException(this, other);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity quantity && amount.equals(quantity.amount) && unit.equals(quantity.unit);
    }

    @Override
    public int hashCode() {
        return 31 * amount.hashCode() + unit.hashCode();
    }

    /** Without scale words: {@code 200000000元}; can be read back. */
    public String toPlainString() {
        return unit.written(amount.toPlainString());
    }

    /**
     * The shortest exact form with 万, 亿 or 万亿 that leaves at least 1 before the word, rates without: {@code 1.5亿元},
     * {@code 3000万元}, {@code 80%}, {@code 人均30万元}; can be read back.
     */
    @Override
    public String toString() {
        return unit.isRate() || unit.isPoint() ? toPlainString() : unit.written(ScaleWord.shortest(amount));
    }
}
