package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.PlanFormatException;

/** Joins the runs of a text; pronunciation aids (phonetic runs) are left out. */
final class RichText {

    private static final int ESCAPE_LENGTH = 7;

    private RichText() {}

    /** The text inside the element that was started last. */
    static String read(XmlPart xml) throws PlanFormatException {
        StringBuilder text = new StringBuilder();
        read(xml, text);
        return unescape(text.toString());
    }

    /** Adds the text inside the element that was started last, its escapes still there. */
    static void read(XmlPart xml, StringBuilder text) throws PlanFormatException {
        int own = xml.depth();
        while (xml.nextInside(own)) {
            if (xml.is("rPh")) {
                xml.skip();
            } else if (xml.is("t")) {
                xml.text(text);
            }
        }
    }

    /** Undoes {@code _x000A_}, the format's way of writing characters that XML can't hold. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int code = escaped(text, at);
            plain.append(code < 0 ? text.charAt(at) : (char) code);
            at += code < 0 ? 1 : ESCAPE_LENGTH;
        }
        return plain.toString();
    }

    private static int escaped(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length() || !text.startsWith("_x", at) || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || text.charAt(i) > 'f') {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code == 0 || Character.isSurrogate((char) code) ? -1 : code;
    }
}
