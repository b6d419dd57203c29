package dev.plumbline.quantity;

import dev.plumbline.text.ChineseNumerals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with the scale words behind it.
 *
 * @param end where the last scale word ends
 * @param value the number scaled; empty if it is beyond the limits
 * @param power the power of ten that the scale words stand for, 0 without one
 */
record ScaledNumber(int end, Optional<BigDecimal> value, int power) {

    private static final int MAX_WORDS = 3;

    /** Takes the scale words that stand at a place, up to three: 千万, 万亿. */
    static ScaledNumber of(String text, int from, Optional<BigDecimal> number) {
        int at = isSpacedScale(text, from) ? from + 1 : from;
        int last = at + MAX_WORDS;
        int power = 0;
        while (at < last && isScale(text, at)) {
            power += (int) Math.round(Math.log10(ChineseNumerals.scale(text.charAt(at))));
            at++;
        }
        int tens = power;
        return new ScaledNumber(at, number.map(value -> value.scaleByPowerOfTen(tens)), power);
    }

    /** The number with a power of ten behind it. */
    ScaledNumber times(int tens, int to) {
        return new ScaledNumber(to, value.map(number -> number.scaleByPowerOfTen(tens)), tens);
    }

    private static boolean isScale(String text, int at) {
        return at < text.length()
                && ChineseNumerals.scale(text.charAt(at)) > 0
                && !text.startsWith("百分之", at)
                && !UnitWords.startsWhole(text, at);
    }

    private static boolean isSpacedScale(String text, int at) {
        return text.startsWith(" 万", at) || text.startsWith(" 亿", at);
    }

    /**
     * Whether this number continues a larger one before it. Without a scale word of its own it must fill the place
     * behind the larger one's word, so that 1万2 is not read as 10,002.
     */
    boolean continues(ScaledNumber larger) {
        if (value.isEmpty()) {
            return false;
        }
        BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(larger.power);
        boolean fills = power > 0 || value.get().compareTo(limit.movePointLeft(1)) >= 0;
        return power < larger.power && fills && value.get().compareTo(limit) < 0;
    }
}
