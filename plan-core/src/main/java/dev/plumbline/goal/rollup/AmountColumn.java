package dev.plumbline.goal.rollup;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Exact decimals by position, as integers with a scale for each position; the few that do not fit are kept apart. Never
 * seen outside this package.
 */
final class AmountColumn {

    /** No amount. */
    static final long NONE = Long.MIN_VALUE;
    /** An amount beyond {@link #LIMIT} or with more digits after the point, kept apart. */
    static final long LARGE = Long.MIN_VALUE + 1;
    /** The largest magnitude kept as an integer; two of them add up within a long. */
    static final long LIMIT = 1L << 62;

    private static final int EXACT_DIGITS = 15;
    /** The powers of ten that are doubles without rounding. */
    private static final double[] EXACT_POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final int LONG_DIGITS = 18;

    final long[] values;
    private final byte[] scales;
    private final Map<Integer, BigDecimal> large;

    AmountColumn(byte[] scales) {
        this(new long[scales.length], scales, new HashMap<>());
        Arrays.fill(values, NONE);
    }

    private AmountColumn(long[] values, byte[] scales, Map<Integer, BigDecimal> large) {
        this.values = values;
        this.scales = scales;
        this.large = large;
    }

    /** A copy of the first amounts. */
    AmountColumn copy(int size) {
        Map<Integer, BigDecimal> few = new HashMap<>(large);
        few.keySet().removeIf(at -> at >= size);
        return new AmountColumn(Arrays.copyOf(values, size), scales, few);
    }

    /** Whether a value is an amount held as an integer. */
    static boolean isPlain(long value) {
        return value > LARGE;
    }

    int scale(int at) {
        return scales[at];
    }

    boolean isLarge(int at) {
        return values[at] == LARGE;
    }

    @Nullable
    BigDecimal get(int at) {
        long value = values[at];
        if (value == NONE) {
            return null;
        }
        return value == LARGE ? large.get(at) : BigDecimal.valueOf(value, scales[at]);
    }

    /** Whether an amount may be another than in another column. */
    boolean differ(AmountColumn other, int at) {
        return values[at] != other.values[at] || values[at] == LARGE || scales[at] != other.scales[at];
    }

    void set(int at, @Nullable BigDecimal amount) {
        long value = amount == null ? NONE : scaled(amount, scales[at]);
        put(at, value);
        if (value == LARGE && amount != null) {
            large.put(at, amount);
        }
    }

    /** Sets an integer of this position's scale, or none. */
    void set(int at, long value) {
        if (value > LIMIT || value < -LIMIT && value != NONE) {
            set(at, BigDecimal.valueOf(value, scales[at]));
        } else {
            put(at, value);
        }
    }

    /** Takes over the amount of another column with the same scales. */
    void take(int at, AmountColumn from) {
        put(at, from.values[at]);
        if (from.values[at] == LARGE) {
            large.put(at, from.large.get(at));
        }
    }

    private void put(int at, long value) {
        if (values[at] == LARGE) {
            large.remove(at);
        }
        values[at] = value;
    }

    /** The decimal as an integer with a scale; {@link #LARGE} where it does not fit. */
    static long scaled(BigDecimal amount, int scale) {
        long integer = unscaled(amount);
        if (integer == 0) {
            return 0;
        }
        int more = scale - amount.scale();
        if (more < 0 || more > LONG_DIGITS || Math.abs(integer) > LIMIT / power(more)) {
            return LARGE;
        }
        return integer * power(more);
    }

    /** The digits as an integer; beyond the limit where they are too many. */
    private static long unscaled(BigDecimal amount) {
        int scale = amount.scale();
        if (amount.precision() <= EXACT_DIGITS && isExactPower(scale)) {
            // Both roundings together stay below half of the last digit, so rounding back is exact; no object is made.
            return Math.round(amount.doubleValue() * EXACT_POWERS[scale]);
        }
        BigInteger digits = amount.unscaledValue();
        return digits.bitLength() < Long.SIZE - 1 ? digits.longValue() : Long.MAX_VALUE;
    }

    static boolean isExactPower(int exponent) {
        return exponent >= 0 && exponent < EXACT_POWERS.length;
    }

    static double exactPower(int exponent) {
        return EXACT_POWERS[exponent];
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
