package dev.plumbline.io.json.codec;

import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;

/** How long a numeral may be before anything is computed with it (SAFE-1). */
final class NumberSize {

    /** A sign, a point, and a zero in front of it. */
    private static final int MARKS = 3;

    private NumberSize() {}

    /** Whether a numeral is short enough to be looked at: its digits by the caps, its exponent with its letter by {@code exponent}. */
    static boolean isShort(String numeral, int exponent, ReadLimits limits) {
        int letter = Math.max(numeral.indexOf('e'), numeral.indexOf('E'));
        int mantissa = letter < 0 ? numeral.length() : letter;
        return mantissa <= most(ReadLimit.NUMBER_DIGITS, limits) + most(ReadLimit.NUMBER_SCALE, limits) + MARKS
                && numeral.length() - mantissa <= exponent;
    }

    /** No cap lets more through than a text can hold, so that two of them can be added. */
    private static long most(ReadLimit limit, ReadLimits limits) {
        return Math.min(Integer.MAX_VALUE, limits.allowed(limit));
    }
}
