package dev.plumbline.io.html;

import java.io.IOException;

/**
 * Makes any text harmless between tags and inside quoted attributes alike (SAFE-5).
 *
 * <p>Markup becomes character references. What must not stand in a page at all shows as {@code U+FFFD}: control
 * characters, lone surrogates, noncharacters, and the directional controls that make a text read otherwise than it is.
 */
final class HtmlEscaper {

    private HtmlEscaper() {}

    static void append(String text, Appendable out) throws IOException {
        int written = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int point = text.codePointAt(i);
            next = i + Character.charCount(point);
            if (!isHarmless(point)) {
                out.append(text, written, i).append(instead(point));
                written = next;
            }
        }
        out.append(text, written, text.length());
    }

    private static String instead(int point) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\r' -> " ";
            default -> "\uFFFD";
        };
    }

    private static boolean isHarmless(int point) {
        if (point < 0x7F) {
            return point >= ' ' ? "&<>\"'".indexOf(point) < 0 : point == '\n' || point == '\t';
        }
        return point > 0x9F && !isSurrogate(point) && !isNoncharacter(point) && !isDirectional(point);
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
