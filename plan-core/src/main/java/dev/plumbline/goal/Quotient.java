package dev.plumbline.goal;

import dev.plumbline.quantity.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The one formula behind every rate (GOAL-7): the IEEE double nearest to the exact quotient of two exact decimals.
 *
 * <p>Being correctly rounded it does not depend on how the decimals are held: scaling both by the same factor, or
 * writing them with more zeros, gives the same bits.
 */
final class Quotient {

    private static final int EXACT_DIGITS = 15;
    private static final int QUOTIENT_BITS = 64;

    private Quotient() {}

    /** Undefined where the denominator is 0 or the result is beyond what a double can hold. */
    static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return Ratio.undefined();
        }
        double nearest = nearest(numerator, denominator);
        return Double.isFinite(nearest) ? Ratio.of(nearest) : Ratio.undefined();
    }

    private static double nearest(BigDecimal numerator, BigDecimal denominator) {
        int scale = Math.max(numerator.scale(), denominator.scale());
        BigDecimal above = numerator.setScale(scale);
        BigDecimal below = denominator.setScale(scale);
        if (above.precision() <= EXACT_DIGITS && below.precision() <= EXACT_DIGITS) {
            // Both are integers that a double holds exactly, so one division rounds once.
            return (double) above.unscaledValue().longValue()
                    / (double) below.unscaledValue().longValue();
        }
        double magnitude =
                nearest(above.unscaledValue().abs(), below.unscaledValue().abs());
        return above.signum() == below.signum() ? magnitude : -magnitude;
    }

    private static double nearest(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() == 0) {
            return 0.0;
        }
        int shift = QUOTIENT_BITS + denominator.bitLength() - numerator.bitLength();
        BigInteger[] parts =
                numerator.shiftLeft(Math.max(shift, 0)).divideAndRemainder(denominator.shiftLeft(Math.max(-shift, 0)));
        // The lowest of at least 64 bits tells that something follows, so that rounding to 53 bits cannot tie wrongly.
        BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
        return Math.scalb(quotient.doubleValue(), -shift);
    }
}
