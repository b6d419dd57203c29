package dev.plumbline.quantity;

import java.util.Optional;

/**
 * The unit of a number found within a text.
 *
 * @param unit the unit, none if there is none
 * @param word the unit as it stands behind the number; empty if there is none
 * @param end where it ends
 * @param power the power of ten of scale words behind 多 or 余: 100多万元
 * @param approximate whether 多 or 余 stands between number and unit
 */
record UnitScan(Unit unit, String word, int end, int power, boolean approximate) {

    /** The unit behind a number, or the one before it, or the one that the number implies. */
    static UnitScan behind(String text, NumberScan number, String prefix) {
        Unit stated = prefix.isEmpty() ? number.implied() : Unit.of(prefix);
        UnitScan found = found(text, number.end());
        boolean other = found.word.isEmpty() || !found.unit.equals(stated);
        return !stated.isNone() && other ? new UnitScan(stated, "", number.end(), 0, false) : found;
    }

    private static UnitScan found(String text, int at) {
        UnitScan plain = at(text, at, 0, false);
        if (!plain.word.isEmpty() || at >= text.length() || "多余来几+".indexOf(text.charAt(at)) < 0) {
            return plain;
        }
        ScaledNumber scale = ScaledNumber.of(text, at + 1, Optional.empty());
        UnitScan behind = at(text, scale.end(), scale.power(), true);
        return behind.word.isEmpty() ? plain : behind;
    }

    private static UnitScan at(String text, int from, int power, boolean approximate) {
        int start = text.startsWith(" ", from) ? from + 1 : from;
        int end = MeasureWords.end(text, start);
        String word = text.substring(start, end);
        return new UnitScan(Unit.of(word), word, word.isEmpty() ? from : end, power, approximate);
    }

    /** Whether the unit is one that Chinese numerals count. */
    boolean isCounted() {
        return MeasureWords.isCounter(word) || word.isEmpty() && unit.isCurrency();
    }
}
