package dev.plumbline.quantity;

import java.util.Set;

/** Numbers in a text that are no quantities: dates, times, versions, telephone numbers, numbers inside names. */
final class Lookalikes {

    private static final int LONGEST_DATE = 40;
    private static final String DATE_WORDS = "年月日号";
    private static final Set<String> CENTURIES = Set.of("19", "20", "21");
    private static final String RANGE_WORDS = "~至到";

    private Lookalikes() {}

    /** Where such a thing that starts at a digit ends; the place itself if it is none. */
    static int end(String text, int at) {
        if (!ArabicScanner.isDigit(text, at)) {
            return at;
        }
        if (at > 0 && isNamed(text.charAt(at - 1)) || isListNumber(text, at) || isLabel(text, at)) {
            return digitsAndDots(text, at);
        }
        int time = timeEnd(text, at);
        return time > at ? time : dateEnd(text, at);
    }

    /** A number right behind a Latin letter or 第 belongs to a name: Q3, A4, 第3季度. */
    private static boolean isNamed(char before) {
        return before < 128 && Character.isLetterOrDigit(before) || "第#№_.".indexOf(before) >= 0;
    }

    /** 1. or 2、 or 3) at the start of the text. */
    private static boolean isListNumber(String text, int at) {
        int end = digits(text, at);
        return at == 0
                && end - at <= 2
                && end + 1 < text.length()
                && ".、)".indexOf(text.charAt(end)) >= 0
                && !ArabicScanner.isDigit(text, end + 1);
    }

    /** 步骤1: and 举措2: are labels. */
    private static boolean isLabel(String text, int at) {
        int end = digits(text, at);
        return at > 0
                && end - at <= 2
                && Character.isLetter(text.charAt(at - 1))
                && text.startsWith(":", end)
                && !ArabicScanner.isDigit(text, end + 1);
    }

    private static int digitsAndDots(String text, int at) {
        int end = at;
        while (ArabicScanner.isDigit(text, end)
                || end > at && text.startsWith(".", end) && ArabicScanner.isDigit(text, end + 1)) {
            end++;
        }
        return end;
    }

    private static int timeEnd(String text, int at) {
        int end = digits(text, at);
        boolean time = end - at <= 2
                && text.startsWith(":", end)
                && ArabicScanner.isDigit(text, end + 1)
                && ArabicScanner.isDigit(text, end + 2)
                && !ArabicScanner.isDigit(text, end + 3);
        return time ? end + 3 : at;
    }

    private static int digits(String text, int at) {
        int end = at;
        while (ArabicScanner.isDigit(text, end)) {
            end++;
        }
        return end;
    }

    /** A run of numbers joined as in 2024-06-30, 6月1日-30日 or 2024年1-6月. */
    private static int dateEnd(String text, int from) {
        int date = from;
        char joint = 0;
        for (int at = digits(text, from); at < text.length() && at - from < LONGEST_DATE; at = digits(text, at + 1)) {
            char next = text.charAt(at);
            if (isDateWord(text, from, at)) {
                date = at + 1;
            } else if (!ArabicScanner.isDigit(text, at + 1)
                    || "-/.".indexOf(next) < 0 && RANGE_WORDS.indexOf(next) < 0) {
                return date;
            } else if (next == joint && "-/.".indexOf(next) >= 0) {
                date = digits(text, at + 1);
            }
            joint = next;
        }
        return date;
    }

    /** 年 counts only behind a year's number (5年 is a duration), 日 not in 5日内. */
    private static boolean isDateWord(String text, int from, int at) {
        char word = text.charAt(at);
        boolean year = at - from == 4 && at == digits(text, from) && CENTURIES.contains(text.substring(from, from + 2));
        boolean within = text.startsWith("内", at + 1) || text.startsWith("以内", at + 1) || text.startsWith("之内", at + 1);
        return DATE_WORDS.indexOf(word) >= 0
                && ArabicScanner.isDigit(text, at - 1)
                && (word != '年' || year)
                && (word != '日' || !within);
    }
}
