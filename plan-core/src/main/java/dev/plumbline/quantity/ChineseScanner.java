package dev.plumbline.quantity;

import dev.plumbline.text.ChineseNumerals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds numbers in Chinese numerals: 三, 一百二十, 三点五亿. */
final class ChineseScanner {

    private static final int MAX_LENGTH = 40;

    private ChineseScanner() {}

    static NumberScan scan(String text, int from) {
        int end = from;
        while (end - from < MAX_LENGTH && isNumeral(text, end)) {
            end++;
        }
        String numeral = text.substring(from, end);
        OptionalLong whole = isGuess(numeral) ? OptionalLong.empty() : ChineseNumerals.parse(numeral);
        return whole.isEmpty() ? NumberScan.none(from) : withFraction(text, end, BigDecimal.valueOf(whole.getAsLong()));
    }

    /** 三五家 and 两三天 are some, not 35 and 23. */
    private static boolean isGuess(String numeral) {
        return numeral.length() == 2
                && ChineseNumerals.digit(numeral.charAt(0)) > 0
                && ChineseNumerals.digit(numeral.charAt(1)) > 0;
    }

    private static boolean isNumeral(String text, int at) {
        return at < text.length() && ChineseNumerals.isNumeral(text.charAt(at)) && !UnitWords.startsWhole(text, at);
    }

    private static NumberScan withFraction(String text, int from, BigDecimal whole) {
        BigDecimal value = whole;
        int at = from;
        if (text.startsWith("点", from) && isDigit(text, from + 1)) {
            at++;
            for (int place = 1; place <= NumberCaps.MAX_SCALE && isDigit(text, at); place++, at++) {
                value = value.add(BigDecimal.valueOf(ChineseNumerals.digit(text.charAt(at)), place));
            }
        }
        ScaledNumber scaled = ScaledNumber.of(text, at, Optional.of(value));
        return NumberScan.of(scaled.end(), scaled.value(), scaled.power());
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && ChineseNumerals.digit(text.charAt(at)) >= 0;
    }

    /** A single digit, as after 成 in 三成五. */
    static NumberScan digit(String text, int at) {
        return isDigit(text, at)
                ? NumberScan.of(at + 1, Optional.of(BigDecimal.valueOf(ChineseNumerals.digit(text.charAt(at)))), 0)
                : NumberScan.none(at);
    }
}
