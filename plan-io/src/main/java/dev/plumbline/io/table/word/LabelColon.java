package dev.plumbline.io.table.word;

/** The colon behind a label (原因：…); one within a time of day (12:30) is none. */
public final class LabelColon {

    private LabelColon() {}

    /** Where the first one stands; -1 where there is none. */
    public static int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isColon(text.charAt(i)) && !(isDigit(text, i - 1) && isDigit(text, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a text ends with one, so that what it labels stands beside it. */
    public static boolean isLast(String text) {
        return text.length() > 1 && isColon(text.charAt(text.length() - 1));
    }

    private static boolean isColon(char letter) {
        return letter == ':' || letter == '：';
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
