package dev.plumbline.quantity;

import java.util.Map;
import java.util.Optional;

/** The words before an amount that make it an average of each person, household or shop: 人均30万元, 每人3次. */
final class PerHead {

    private static final WordTable<String> WORDS = WordTable.of(Map.ofEntries(
            Map.entry("人均", "人均 每人"),
            Map.entry("户均", "户均 每户"),
            Map.entry("店均", "店均 每店 单店"),
            Map.entry("亩均", "亩均 每亩"),
            Map.entry("车均", "车均 每车"),
            Map.entry("台均", "台均 每台"),
            Map.entry("件均", "件均 每件"),
            Map.entry("单均", "单均 每单 客单"),
            Map.entry("次均", "次均 每次"),
            Map.entry("班均", "班均 每班")));

    private static final int LENGTH = 2;

    private PerHead() {}

    /** Such a word that ends at a place. */
    static Optional<WordTable.Match<String>> endingAt(String text, int floor, int end) {
        return WORDS.endingAt(text, floor, end);
    }

    /** Whether a unit starts with such a word and goes on. */
    static boolean opens(String unit) {
        return end(unit) > 0;
    }

    /** Where such a word at the start of a unit ends that goes on behind it; 0 where there is none. */
    static int end(String unit) {
        boolean opens = unit.length() > LENGTH
                && unit.charAt(1) == '均'
                && WORDS.meaning(unit.substring(0, LENGTH)).isPresent();
        return opens ? LENGTH : 0;
    }

    /** An amount as an average; one without unit, or a rate, stays what it is. */
    static Quantity average(Quantity amount, Optional<String> head) {
        boolean open = head.isEmpty() || amount.unit().isNone() || amount.unit().isRate();
        String symbol = head.orElse("") + amount.unit().symbol();
        return open || opens(amount.unit().symbol()) || !UnitWords.isUnit(symbol)
                ? amount
                : Quantity.of(amount.amount(), Unit.of(symbol));
    }
}
