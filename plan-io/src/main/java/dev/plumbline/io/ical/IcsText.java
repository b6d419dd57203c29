package dev.plumbline.io.ical;

/**
 * Texts as content lines of a calendar hold them (RFC 5545, 3.3.11). Line breaks of every kind become {@code \n}; a control
 * character, for which the format has no place, becomes its picture ({@code ␀}), half a character the replacement character.
 */
final class IcsText {

    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private IcsText() {}

    /** The value of a property of type TEXT. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        String plain = clean(text);
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').append(letter);
                case '\n' -> escaped.append("\\n");
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    /** A text of characters that a calendar can hold, its line breaks as line feeds. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> clean.appendCodePoint(written(point)));
        return clean.toString();
    }

    private static int written(int point) {
        return switch (point) {
            case '\n', '\r', 0x85, 0x2028, 0x2029 -> '\n';
            case '\t' -> '\t';
            case DELETE -> PICTURE_OF_DELETE;
            default -> {
                if (point < ' ') {
                    yield PICTURES + point;
                }
                boolean isBroken = point > DELETE && point < 0xA0
                        || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
                yield isBroken ? 0xFFFD : point;
            }
        };
    }

    /** The start of a text on one line, of at most so many characters. */
    static String shortened(String text, int most) {
        String line = clean(text).replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}
