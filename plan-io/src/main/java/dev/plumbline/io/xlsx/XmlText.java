package dev.plumbline.io.xlsx;

/**
 * Escapes texts for the XML of a workbook: the marks of XML, and as {@code _x000B_} what XML cannot hold, together with
 * texts that look so (SAFE-5).
 */
final class XmlText {

    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private XmlText() {}

    /** Adds a text as the content of an element or an attribute. */
    static void append(StringBuilder xml, String text) {
        int length = text.length();
        int from = 0;
        for (int i = 0; i < length; i++) {
            char letter = text.charAt(i);
            if (isPlain(letter)) {
                continue;
            }
            if (Character.isHighSurrogate(letter) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            xml.append(text, from, i);
            special(xml, text, i, letter);
            from = i + 1;
        }
        xml.append(text, from, length);
    }

    private static boolean isPlain(char letter) {
        return letter > '_' && letter < 0xd800
                || letter >= ' ' && letter < '_' && "&<>\"".indexOf(letter) < 0
                || letter >= 0xe000 && letter < 0xfffe
                || letter == '\n';
    }

    private static void special(StringBuilder xml, String text, int at, char letter) {
        switch (letter) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            case '_' -> {
                if (looksEscaped(text, at)) {
                    code(xml, letter);
                } else {
                    xml.append(letter);
                }
            }
            case '\t' -> xml.append("&#9;");
            default -> code(xml, letter);
        }
    }

    private static boolean looksEscaped(String text, int at) {
        return at + 6 < text.length() && text.charAt(at + 1) == 'x' && text.charAt(at + 6) == '_';
    }

    private static void code(StringBuilder xml, char letter) {
        xml.append("_x");
        for (int shift = 12; shift >= 0; shift -= 4) {
            xml.append(DIGITS[letter >> shift & 15]);
        }
        xml.append('_');
    }
}
