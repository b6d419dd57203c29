package dev.plumbline.io.html;

import dev.plumbline.text.PlainText;
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
        return switch (point) {
            case '\n', '\t', 0x2028, 0x2029 -> true;
            case '&', '<', '>', '"', '\'' -> false;
            default -> PlainText.isHarmless(point);
        };
    }
}
