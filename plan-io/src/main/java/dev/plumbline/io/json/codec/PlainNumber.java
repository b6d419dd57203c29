package dev.plumbline.io.json.codec;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals as most are written: a few digits, perhaps with a sign and a point. */
final class PlainNumber {

    /** A long holds so many for sure. */
    private static final int MOST = 17;

    private PlainNumber() {}

    /** The decimal with as many places as are written; null if it is written in another way, be it a wrong one. */
    static @Nullable BigDecimal of(String text) {
        int length = text.length();
        int first = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == first || length > MOST) {
            return null;
        }
        long digits = 0;
        int point = -1;
        for (int at = first; at < length; at++) {
            char each = text.charAt(at);
            if (each >= '0' && each <= '9') {
                digits = 10 * digits + (each - '0');
            } else if (each == '.' && point < 0 && at > first && at < length - 1) {
                point = at;
            } else {
                return null;
            }
        }
        return BigDecimal.valueOf(first > 0 ? -digits : digits, point < 0 ? 0 : length - point - 1);
    }
}
