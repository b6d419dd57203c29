package dev.plumbline.io.table.write;

/** What the cells of spreadsheets can hold: no more than so many letters, no half characters, no NUL. */
final class Holdable {

    private static final int LONGEST = 32_767;
    private static final char REPLACEMENT = '\ufffd';

    private Holdable() {}

    /** The text as a cell can hold it. */
    static String of(String text) {
        int bad = bad(text, 0);
        if (bad == text.length() && text.length() <= LONGEST) {
            return text;
        }
        StringBuilder held = new StringBuilder(text);
        while (bad < held.length()) {
            held.setCharAt(bad, REPLACEMENT);
            bad = bad(held, bad + 1);
        }
        int end = Math.min(held.length(), LONGEST);
        held.setLength(
                end > 0 && end < text.length() && Character.isHighSurrogate(held.charAt(end - 1)) ? end - 1 : end);
        return held.toString();
    }

    /** Whether a cell can hold a text as it is. */
    static boolean is(String text) {
        return of(text).equals(text);
    }

    private static int bad(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean pair = Character.isHighSurrogate(letter)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (letter == 0 || Character.isSurrogate(letter)) {
                return i;
            }
        }
        return text.length();
    }
}
