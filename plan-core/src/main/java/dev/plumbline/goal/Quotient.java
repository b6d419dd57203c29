package dev.plumbline.goal;

import dev.plumbline.quantity.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The one formula behind every rate (GOAL-7): the IEEE double nearest to the exact quotient of two exact decimals.
 *
 * <p>Being correctly rounded it does not depend on how the decimals are held: scaling both by one factor, or writing
 * them with more zeros, gives the same bits, and 1 against 10 is the very double written 0.1. Pure functions.
 */
public final class Quotient {

    /** Integers up to this magnitude are doubles without rounding. */
    private static final long EXACT = 1L << 53;

    private static final int DOUBLE_BITS = 53;
    private static final int LONG_DIGITS = 18;
    private static final long[] POWERS = powers();

    private Quotient() {}

    private static long[] powers() {
        long[] powers = new long[LONG_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** Undefined where the denominator is 0 or the quotient is beyond what a double can hold. */
    public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return Ratio.undefined();
        }
        double nearest = numerator.signum() == 0 ? 0 : nearest(numerator, denominator);
        return Double.isFinite(nearest) ? Ratio.of(nearest) : Ratio.undefined();
    }

    /**
     * The same for decimals held as integers with a scale, without making an object where they have up to 18 digits.
     *
     * @return NaN where the denominator is 0
     */
    public static double of(long numerator, int numeratorScale, long denominator, int denominatorScale) {
        if (denominator == 0 || numerator == 0) {
            return denominator == 0 ? Double.NaN : 0;
        }
        int finer = denominatorScale - numeratorScale;
        long above = scaledUp(numerator, finer);
        long below = scaledUp(denominator, -finer);
        return above == Long.MIN_VALUE || below == Long.MIN_VALUE
                ? nearest(
                        BigDecimal.valueOf(numerator, numeratorScale),
                        BigDecimal.valueOf(denominator, denominatorScale))
                : nearest(above, below);
    }

    /** The number with more digits after the point; the smallest long where it does not fit. */
    private static long scaledUp(long number, int digits) {
        if (digits <= 0) {
            return number;
        }
        if (digits > LONG_DIGITS || Math.abs(number) > Long.MAX_VALUE / POWERS[digits]) {
            return Long.MIN_VALUE;
        }
        return number * POWERS[digits];
    }

    private static double nearest(BigDecimal numerator, BigDecimal denominator) {
        int scale = Math.max(numerator.scale(), denominator.scale());
        BigInteger above = numerator.setScale(scale).unscaledValue();
        BigInteger below = denominator.setScale(scale).unscaledValue();
        if (above.bitLength() < Long.SIZE - 1 && below.bitLength() < Long.SIZE - 1) {
            return nearest(above.longValue(), below.longValue());
        }
        double magnitude = nearest(above.abs(), below.abs());
        return above.signum() == below.signum() ? magnitude : -magnitude;
    }

    private static double nearest(long numerator, long denominator) {
        long above = Math.abs(numerator);
        long below = Math.abs(denominator);
        if (above <= EXACT && below <= EXACT) {
            return (double) numerator / (double) denominator;
        }
        double magnitude = divided(above, below);
        return (numerator ^ denominator) < 0 ? -magnitude : magnitude;
    }

    /** Long division bit by bit, of which one bit more than a double holds is kept, and whether anything follows. */
    private static double divided(long above, long below) {
        int shift = Long.numberOfLeadingZeros(below) - Long.numberOfLeadingZeros(above);
        long rest = above << Long.numberOfLeadingZeros(above) - 1;
        long divisor = below << Long.numberOfLeadingZeros(below) - 1;
        if (rest < divisor) {
            rest <<= 1;
            shift--;
        }
        long quotient = 0;
        for (int bit = 0; bit <= DOUBLE_BITS; bit++) {
            long less = rest - divisor;
            // All ones where the divisor fits; rest stays below twice the divisor, so the sign of less tells.
            long fits = ~(less >> Long.SIZE - 1);
            quotient = quotient << 1 | fits & 1;
            rest = (less & fits | rest & ~fits) << 1;
        }
        long rounded = (quotient >> 1) + (quotient & 1 & ((rest == 0 ? 0 : 1) | quotient >> 1));
        return Math.scalb((double) rounded, shift - DOUBLE_BITS + 1);
    }

    private static double nearest(BigInteger above, BigInteger below) {
        int shift = Long.SIZE + below.bitLength() - above.bitLength();
        BigInteger[] parts =
                above.shiftLeft(Math.max(shift, 0)).divideAndRemainder(below.shiftLeft(Math.max(-shift, 0)));
        // The lowest of at least 64 bits tells that something follows, so that rounding to 53 bits cannot tie wrongly.
        BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
        return Math.scalb(quotient.doubleValue(), -shift);
    }
}
