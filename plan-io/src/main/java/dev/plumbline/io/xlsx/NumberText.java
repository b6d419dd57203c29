package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads the number of a cell exactly; its size is looked at before any arithmetic (SAFE-1). */
final class NumberText {

    /** What spreadsheet programs show at most; a binary number is written with up to two digits more. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int BINARY_DIGITS = 17;

    private final String text;
    private int at;
    private long digits;
    private long fraction;

    private NumberText(String text) {
        this.text = text;
    }

    /** The number; empty where the text is none, or one beyond the caps. */
    static Optional<BigDecimal> parse(String text, ReadLimits limits) {
        return new NumberText(text).fits(limits) ? Optional.of(shortest(new BigDecimal(text))) : Optional.empty();
    }

    private boolean fits(ReadLimits limits) {
        sign();
        digits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            long before = digits;
            digits();
            fraction = digits - before;
        }
        long exponent = exponent();
        return at == text.length()
                && digits > 0
                && limits.allows(ReadLimit.NUMBER_DIGITS, digits)
                && limits.allows(ReadLimit.NUMBER_SCALE, Math.abs(fraction - exponent));
    }

    private void sign() {
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
    }

    private int digits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        digits += at - from;
        return at - from;
    }

    /** The exponent; one of more than five digits is left unread, which refuses the number. */
    private long exponent() {
        if (at >= text.length() || Character.toLowerCase(text.charAt(at)) != 'e') {
            return 0;
        }
        at++;
        int from = at;
        sign();
        long counted = digits;
        int length = digits();
        digits = counted;
        if (length == 0 || length > 5) {
            at = -1;
            return 0;
        }
        return Long.parseLong(text.substring(from, at));
    }

    /**
     * The decimal that was meant where the text is a binary number with 16 or 17 digits: 0.29 is kept by a spreadsheet
     * as 0.28999999999999998. Both are the same binary number, so nothing is lost.
     */
    private static BigDecimal shortest(BigDecimal stored) {
        if (stored.precision() <= SHOWN.getPrecision() || stored.precision() > BINARY_DIGITS) {
            return stored;
        }
        BigDecimal rounded = stored.round(SHOWN);
        return rounded.doubleValue() == stored.doubleValue() ? rounded.stripTrailingZeros() : stored;
    }
}
