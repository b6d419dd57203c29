package dev.plumbline.io.csv;

/**
 * Keeps spreadsheet programs from running a text of a CSV file as a formula, reversibly (SAFE-5).
 *
 * <p>A text is dangerous when it starts with {@code = + - @}, a tab or a carriage return. {@link #escape} puts one
 * apostrophe before it. A text of one or more apostrophes and then a dangerous start gets one apostrophe more, so that
 * {@link #unescape} can always take exactly one away: {@code =1+1} is written as {@code '=1+1}, and {@code '=1+1} as
 * {@code ''=1+1}; {@code it's} and {@code '24} stay as they are. Only texts are escaped, never numbers: a writer
 * leaves -16.7% as it is, which reads back the same.
 */
public final class CsvEscaping {

    private static final char MARK = '\'';
    private static final String DANGEROUS = "=+-@\t\r";

    private CsvEscaping() {}

    /** The text as a CSV file holds it. */
    public static String escape(String text) {
        return isMarked(text, 0) ? MARK + text : text;
    }

    /** The text that a field of a CSV file stands for. */
    public static String unescape(String field) {
        return !field.isEmpty() && field.charAt(0) == MARK && isMarked(field, 1) ? field.substring(1) : field;
    }

    /** Whether a dangerous start follows any number of apostrophes. */
    private static boolean isMarked(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == MARK) {
            at++;
        }
        return at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }
}
