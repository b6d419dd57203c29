package dev.plumbline.text;

import java.util.Objects;

/**
 * Texts of others within a text of our own (SAFE-4): what comes from cells and names may hold characters that end a line,
 * steer a terminal or turn the reading direction. Thread-safe.
 */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /**
     * A text as one line: line ends and tabs become blanks, what must not be shown becomes {@code U+FFFD}.
     *
     * @throws NullPointerException if there is no text
     */
    public static String line(String text) {
        Objects.requireNonNull(text, "text");
        if (text.codePoints().allMatch(PlainText::isHarmless)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(PlainText::shown).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static int shown(int point) {
        if (point == '\t' || point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029) {
            return ' ';
        }
        return isHarmless(point) ? point : REPLACEMENT;
    }

    /** Whether a character may stand in a line as it is: no control, lone surrogate, noncharacter, line end or turn of direction. */
    public static boolean isHarmless(int point) {
        if (point < 0x7F) {
            return point >= ' ';
        }
        return point > 0x9F
                && !isSurrogate(point)
                && !isNoncharacter(point)
                && !isDirectional(point)
                && point != 0x2028
                && point != 0x2029;
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
    }

    private static boolean isDirectional(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069;
    }
}
