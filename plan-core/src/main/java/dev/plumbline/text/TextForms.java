package dev.plumbline.text;

import java.util.Locale;

/**
 * The same words written in different ways: full-width and half-width, with odd spaces, in traditional characters.
 *
 * <p>All answers are deterministic and take time in proportion to the text. Thread-safe.
 */
public final class TextForms {

    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fa5';
    private static final int WIDTH_GAP = '！' - '!';

    private TextForms() {}

    /**
     * Full-width letters, digits and signs as half-width ones: {@code ８０％} becomes {@code 80%}, {@code （} becomes
     * {@code (}, {@code ￥} becomes {@code ¥}, the ideographic space a space. The length stays the same.
     */
    public static String halfWidth(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            narrow.append(halfWidth(text.charAt(i)));
        }
        return narrow.toString();
    }

    private static char halfWidth(char wide) {
        if (wide >= '！' && wide <= '～') {
            return (char) (wide - WIDTH_GAP);
        }
        return switch (wide) {
            case '\u3000' -> ' ';
            case '￥' -> '¥';
            case '￡' -> '£';
            case '￠' -> '¢';
            default -> wide;
        };
    }

    /**
     * Half-width, each run of whitespace of any kind one space, none at the ends, and no characters that nobody sees
     * (zero-width spaces and joiners, soft hyphens, byte order marks, control characters).
     */
    public static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = halfWidth(text.charAt(i));
            if (isSpace(each)) {
                appendSpace(tidy);
            } else if (!isInvisible(each)) {
                tidy.append(each);
            }
        }
        return tidy.toString().stripTrailing();
    }

    private static void appendSpace(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static boolean isSpace(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each) || each == '\u0085';
    }

    private static boolean isInvisible(char each) {
        int type = Character.getType(each);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    /**
     * Traditional characters as simplified ones, one by one: {@code 責任} becomes {@code 责任}. Characters are mapped
     * without regard to the words they stand in, which serves matching, not publishing. The length stays the same.
     */
    public static String simplified(String text) {
        return SimplifiedCharacters.map(text);
    }

    /** A traditional character as its simplified one; any other as it is. */
    public static char simplified(char each) {
        return SimplifiedCharacters.map(each);
    }

    /**
     * A key under which the same words meet however they are written: tidy, simplified, in lower case, without
     * whitespace. For headers, state words and names, never for showing.
     */
    public static String matchingKey(String text) {
        return isKey(text) ? text : simplified(tidy(text)).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a text consists of digits, small Latin letters and simplified characters alone, as most names do. */
    private static boolean isKey(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean plain = each >= '0' && each <= '9'
                    || each >= 'a' && each <= 'z'
                    || each >= FIRST_IDEOGRAPH && each <= LAST_IDEOGRAPH && simplified(each) == each;
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
