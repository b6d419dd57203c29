package dev.plumbline.text;

/**
 * Texts as diagrams in Mermaid hold them: whatever means something there is written as a character code ({@code #59;}), so that
 * no name can end what it stands in. Line breaks and other control characters become blanks.
 */
public final class MermaidText {

    private static final String SPECIAL = "\"#:;<>{}`*_\\&%$";
    /** Words in whose lines Mermaid takes character codes for colours. */
    private static final String[] STYLES = {"style", "classdef"};

    private MermaidText() {}

    /** A text within a line, in quotes or behind a colon. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (SPECIAL.indexOf(point) >= 0 || isStyle(text, at)) {
                code(escaped, point);
            } else {
                escaped.appendCodePoint(plain(point));
            }
            at += Character.charCount(point);
        }
        return escaped.toString();
    }

    /** A text at the start of a line or of a label, where no word of it is taken for one of Mermaid's own. */
    public static String opening(String text) {
        String stripped = text.codePoints()
                .map(MermaidText::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        if (stripped.isEmpty()) {
            return "?";
        }
        char first = stripped.charAt(0);
        if (first >= 0x80 || SPECIAL.indexOf(first) >= 0) {
            return escaped(stripped);
        }
        StringBuilder opening = new StringBuilder();
        code(opening, first);
        return opening.append(escaped(stripped.substring(1))).toString();
    }

    private static boolean isStyle(String text, int at) {
        for (String word : STYLES) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static void code(StringBuilder text, int point) {
        text.append('#').append(point).append(';');
    }

    private static int plain(int point) {
        boolean isBreak = Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
        boolean isBroken = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return isBreak ? ' ' : isBroken ? 0xFFFD : point;
    }
}
