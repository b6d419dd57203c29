package dev.plumbline.time;

import dev.plumbline.text.ChineseNumerals;

/** The number that a line of a paper begins with (三、7月工作计划): it counts lines and says nothing of time. */
final class LineNumber {

    private static final int LONGEST = 3;

    private LineNumber() {}

    /** The text with blanks in the place of such a number; 三、四月份 begins with a month and is left. */
    static String blanked(String text) {
        int from = 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        boolean bracketed = from < text.length() && "（(第".indexOf(text.charAt(from)) >= 0;
        int at = bracketed ? from + 1 : from;
        int end = at;
        while (end < text.length() && end - at < LONGEST && ChineseNumerals.isNumeral(text.charAt(end))) {
            end++;
        }
        boolean marked = end > at
                && end + 1 < text.length()
                && "、．.）)".indexOf(text.charAt(end)) >= 0
                && !ChineseNumerals.isNumeral(text.charAt(end + 1));
        return marked ? " ".repeat(end + 1) + text.substring(end + 1) : text;
    }
}
