package dev.plumbline.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number found in a text, with its scale words.
 *
 * @param end where it ends; equal to where the search began if there is no number
 * @param value empty if there is no number, or one beyond the limits of {@link NumberCaps}
 * @param power the power of ten of the scale words, where they stand behind the whole number
 * @param implied the unit that the way of writing implies (百分之八十, 三成), else none
 */
record NumberScan(int end, Optional<BigDecimal> value, int power, Unit implied) {

    /** The number that starts exactly at a place of a tidy, simplified text. */
    static NumberScan at(String text, int from) {
        if (text.startsWith("百分之", from) || text.startsWith("千分之", from)) {
            NumberScan share = plain(text, from + 3);
            Unit unit = text.charAt(from) == '百' ? Unit.PERCENT : Unit.PERMILLE;
            return share.end > from + 3 ? new NumberScan(share.end, share.value, 0, unit) : none(from);
        }
        NumberScan number = plain(text, from);
        return number.end > from && isTenths(text, number.end) ? number.tenths(text) : number;
    }

    private static NumberScan plain(String text, int from) {
        NumberScan arabic = ArabicScanner.scan(text, from);
        return arabic.end > from ? arabic : ChineseScanner.scan(text, from);
    }

    static NumberScan none(int from) {
        return new NumberScan(from, Optional.empty(), 0, Unit.NONE);
    }

    static NumberScan of(int end, Optional<BigDecimal> value, int power) {
        return new NumberScan(end, value.filter(NumberCaps::fits), power, Unit.NONE);
    }

    /** Whether 成 (a tenth) follows, and is not the start of a word such as 成本. */
    private static boolean isTenths(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '成') {
            return false;
        }
        return at + 1 == text.length()
                || "以左多半一二三四五六七八九".indexOf(text.charAt(at + 1)) >= 0
                || !Character.isLetter(text.charAt(at + 1));
    }

    /** 三成五 is 35 %. */
    private NumberScan tenths(String text) {
        NumberScan rest = ChineseScanner.digit(text, end + 1);
        Optional<BigDecimal> percent =
                value.map(tens -> tens.movePointRight(1).add(rest.value.orElse(BigDecimal.ZERO)));
        return new NumberScan(rest.end, percent.filter(NumberCaps::fits), 0, Unit.PERCENT);
    }
}
