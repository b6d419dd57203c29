package dev.plumbline.quantity;

import java.math.BigDecimal;

/** The limits on numbers that come from outside (SAFE-1), looked at before any arithmetic. */
final class NumberCaps {

    static final int MAX_DIGITS = 64;
    static final int MAX_SCALE = 32;

    private NumberCaps() {}

    /** Whether a number is within the limits, both as it is given and as it is held. */
    static boolean fits(BigDecimal number) {
        if (number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_SCALE) {
            return false;
        }
        return plain(number).precision() <= MAX_DIGITS;
    }

    /** The same number with a scale of at least 0 and no trailing zeros after the point. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static IllegalArgumentException refusal(BigDecimal number) {
        return new IllegalArgumentException("Number of " + number.precision() + " digits and scale [" + number.scale()
                + "] is beyond " + MAX_DIGITS + " digits or scale ±" + MAX_SCALE + ". Round it or correct it.");
    }
}
