package dev.plumbline.io.table.row;

import org.jspecify.annotations.Nullable;

/**
 * A remark in brackets that holds a digit. Found letter by letter, since cells may hold thousands of brackets (SAFE-6).
 *
 * @param start where its first bracket stands
 * @param end behind its last one
 */
record Aside(int start, int end) {

    /** The first one in a text of half-width letters; null where there is none. */
    static @Nullable Aside in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int end = letter == '(' ? end(text, i, '(', ')') : letter == '[' ? end(text, i, '[', ']') : -1;
            if (end > 0) {
                return new Aside(i, end);
            }
        }
        return null;
    }

    /** Behind the bracket that closes the one at a place, where nothing opens another between and a digit stands there. */
    private static int end(String text, int start, char open, char close) {
        boolean digit = false;
        for (int i = start + 1; i < text.length() && text.charAt(i) != open; i++) {
            if (text.charAt(i) == close) {
                return digit ? i + 1 : -1;
            }
            digit |= Commas.isDigit(text.charAt(i));
        }
        return -1;
    }
}
