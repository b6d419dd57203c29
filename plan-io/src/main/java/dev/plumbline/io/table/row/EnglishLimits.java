package dev.plumbline.io.table.row;

import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

/** English limits behind their amount, turned so that the limit stands first: 21 days or less is ≤21 days. */
final class EnglishLimits {

    private static final int LONGEST = 60;
    private static final Map<String, String> ENDINGS = Map.of(
            " or less", "≤",
            " or fewer", "≤",
            " or lower", "≤",
            " or below", "≤",
            " max", "≤",
            " at most", "≤",
            " or more", "≥",
            " or higher", "≥",
            " or above", "≥",
            " min", "≥");

    private EnglishLimits() {}

    static String turned(String text) {
        if (text.length() > LONGEST || text.isEmpty() || text.charAt(text.length() - 1) >= 0x80) {
            return text;
        }
        String lower = text.strip().toLowerCase(Locale.ROOT);
        for (Entry<String, String> ending : ENDINGS.entrySet()) {
            if (lower.endsWith(ending.getKey())
                    && lower.length() > ending.getKey().length()) {
                String amount = text.strip()
                        .substring(0, lower.length() - ending.getKey().length());
                return Character.isDigit(amount.charAt(0)) ? ending.getValue() + amount : text;
            }
        }
        return text;
    }
}
