package dev.plumbline.time;

import dev.plumbline.text.ChineseNumerals;
import dev.plumbline.text.TextForms;
import java.util.List;
import java.util.OptionalLong;

/**
 * Brings the many spellings of a date to one: half width, decimal digits, one character a word.
 *
 * <p>A year ends in 年, a quarter in 季, a month in 月, a week in 周, a day in 日; a range joins with {@code ~}; 底 is the
 * last day of what stands before it; 前 and 止 at the end and ≤ at the start mean 'by'. Spaces go, except between digits.
 */
final class DateSpelling {

    private static final List<String[]> WORDS = List.of(
            new String[] {"上半年度", "H1"},
            new String[] {"下半年度", "H2"},
            new String[] {"上半年", "H1"},
            new String[] {"下半年", "H2"},
            new String[] {"全年度", "全年"},
            new String[] {"年度", "年"},
            new String[] {"月份", "月"},
            new String[] {"季度", "季"},
            new String[] {"上旬", "上"},
            new String[] {"中旬", "中"},
            new String[] {"下旬", "下"},
            new String[] {"--", "~"},
            new String[] {"之前", "前"},
            new String[] {"以前", "前"},
            new String[] {"前完成", "前"},
            new String[] {"截~", "≤"},
            new String[] {"截止", "≤"},
            new String[] {"不晚于", "≤"},
            new String[] {"不迟于", "≤"},
            new String[] {"≤~", "≤"});

    private DateSpelling() {}

    /** Half width, simplified, with decimal digits and without spaces. */
    static String plain(String text) {
        return numerals(TextForms.simplified(TextForms.tidy(text)).replace(" ", ""));
    }

    static String normalise(String text) {
        String word = numerals(characters(TextForms.simplified(TextForms.tidy(text))));
        for (String[] each : WORDS) {
            word = word.replace(each[0], each[1]);
        }
        return word;
    }

    private static String characters(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = character(text.charAt(i));
            boolean kept = c == ' ' ? isBetweenDigits(text, i) : c != '第';
            if (kept) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isBetweenDigits(String text, int space) {
        return space > 0
                && space + 1 < text.length()
                && isDigit(text.charAt(space - 1))
                && isDigit(text.charAt(space + 1));
    }

    private static char character(char c) {
        return switch (c) {
            case '号' -> '日';
            case '末' -> '底';
            case '元' -> '一';
            case '至', '到', '→', '〜', '–', '—', '―', '\u2500' -> '~';
            case '\u2010', '\u2011', '\u2212' -> '-';
            case 'q', 'h', 'w', 't', 'z' -> Character.toUpperCase(c);
            default -> c;
        };
    }

    /** Replaces each run of Chinese numerals that stands alone by its decimal digits. */
    private static String numerals(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && ChineseNumerals.isNumeral(text.charAt(to))) {
                to++;
            }
            plain.append(to == from ? text.substring(from, from + 1) : decimal(text, from, to));
            from = Math.max(to, from + 1);
        }
        return plain.toString();
    }

    private static String decimal(String text, int from, int to) {
        String numeral = text.substring(from, to);
        boolean alone =
                (from == 0 || !isDigit(text.charAt(from - 1))) && (to == text.length() || !isDigit(text.charAt(to)));
        OptionalLong number = alone ? ChineseNumerals.parse(numeral) : OptionalLong.empty();
        return number.isPresent() ? Long.toString(number.getAsLong()) : numeral;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
