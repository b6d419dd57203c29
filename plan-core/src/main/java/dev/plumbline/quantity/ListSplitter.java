package dev.plumbline.quantity;

import java.util.ArrayList;
import java.util.List;

/** Splits a list of statements at separators outside brackets and outside numbers. */
final class ListSplitter {

    private static final String SEPARATORS = ",，;；、。\n\r";
    private static final String OPENING = "(（【[「『“‘";
    private static final String CLOSING = ")）】]」』”’";

    private ListSplitter() {}

    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            depth = Math.max(0, depth + nesting(each));
            if (depth == 0 && isSeparator(text, at)) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static int nesting(char each) {
        return OPENING.indexOf(each) >= 0 ? 1 : CLOSING.indexOf(each) >= 0 ? -1 : 0;
    }

    private static boolean isSeparator(String text, int at) {
        return SEPARATORS.indexOf(text.charAt(at)) >= 0 && !isThousands(text, at);
    }

    private static boolean isThousands(String text, int at) {
        return (text.charAt(at) == ',' || text.charAt(at) == '，')
                && at > 0
                && Character.isDigit(text.charAt(at - 1))
                && digits(text, at + 1) == 3;
    }

    private static int digits(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at;
    }
}
