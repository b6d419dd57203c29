package dev.plumbline.time;

import dev.plumbline.text.ChineseNumerals;
import dev.plumbline.text.TextForms;
import java.util.OptionalLong;

/** Brings the spellings of what is written about time to one: half width, simplified, decimal digits. */
final class DateSpelling {

    private DateSpelling() {}

    /** Half width, simplified, with decimal digits and without spaces. */
    static String plain(String text) {
        return numerals(TextForms.simplified(TextForms.tidy(text)).replace(" ", ""));
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
