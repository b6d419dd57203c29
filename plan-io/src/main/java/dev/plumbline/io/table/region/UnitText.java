package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.HeaderKey;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.quantity.Bound;
import dev.plumbline.quantity.QuantityReading;
import dev.plumbline.quantity.QuantityText;
import dev.plumbline.text.TextForms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows units that are written without a number: 万元, 单位：家, € k. */
public final class UnitText {

    private static final int LONGEST = 8;
    /** A W behind a number would be read as 万. */
    private static final String WATT = "瓦";

    private static final int LONGEST_ENGLISH = 16;
    /** What may stand before a unit. */
    public static final List<String> LABELS =
            List.of("单位:", "计量单位:", "金额单位:", "货币单位:", "unit:", "units:", "unit ", "in ");

    /** What stands before a unit in a line above a table. */
    public static final List<String> LINE_LABELS = List.of("单位:", "计量单位:", "金额单位:", "货币单位:", "unit:", "units:");

    private static final String[][] CURRENCIES = {
        {"人民币", "元"}, {"港币", "港元"}, {"美金", "美元"}, {"美", "美元"}, {"港", "港元"}, {"欧", "欧元"}, {"日", "日元"}
    };

    /** € k, $m, RMB million. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?<sign>[¥$€£]|hk\\$|us\\$|rmb|cny|usd|eur|gbp|hkd) ?(?<scale>k|m|mn|bn|thousands?|millions?|billions?|千|万|百万|亿)");

    private static final Map<String, String> SCALES = Map.of(
            "k",
            "千",
            "thousand",
            "千",
            "thousands",
            "千",
            "m",
            "百万",
            "mn",
            "百万",
            "million",
            "百万",
            "millions",
            "百万",
            "billion",
            "bn",
            "billions",
            "bn");

    private UnitText() {}

    /** € k is 千 of what € stands for. */
    private static String signLast(String word) {
        Matcher signed = SIGNED.matcher(TextForms.halfWidth(word).toLowerCase(Locale.ROOT));
        if (!signed.matches()) {
            return word;
        }
        String unit = QuantityText.read(signed.group("sign") + "1")
                .bound()
                .map(bound -> bound.unit().symbol())
                .orElse("");
        String scale = signed.group("scale");
        return unit.isEmpty() ? word : SCALES.getOrDefault(scale, scale) + unit;
    }

    /** 港币千元 is 千港元, 人民币万元 is 万元. */
    private static String currencyLast(String word) {
        String plain = TextForms.simplified(word);
        for (String[] each : CURRENCIES) {
            if (plain.startsWith(each[0]) && plain.endsWith("元") && plain.length() > each[0].length()) {
                return plain.substring(each[0].length(), plain.length() - 1) + each[1];
            }
        }
        return word;
    }

    /** A text that makes a quantity of a number before it, and nothing else. */
    public static Optional<String> unit(String written) {
        String word = written.strip();
        for (String label : LABELS) {
            word = word.toLowerCase(Locale.ROOT).startsWith(label)
                    ? word.substring(label.length()).strip()
                    : word;
        }
        if (word.isEmpty()
                || word.length() > (word.charAt(0) < 0x80 ? LONGEST_ENGLISH : LONGEST)
                || isRemark(word)
                || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        word = word.equalsIgnoreCase("W") ? WATT : currencyLast(signLast(word));
        QuantityReading reading = QuantityText.read("1" + word);
        boolean whole = reading.name().isEmpty()
                && reading.rest().isEmpty()
                && reading.findings().isEmpty();
        boolean amount = reading.bound().orElse(null) instanceof Bound.Limit limit
                && !limit.value().unit().symbol().isEmpty();
        return whole && amount ? Optional.of(word) : Optional.empty();
    }

    /** How many of a unit that is left unsaid: 万, 亿, million. */
    public static Optional<String> scale(String written) {
        String word = written.strip();
        if (word.isEmpty() || word.length() > LONGEST || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String scale = SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), word);
        QuantityReading reading = QuantityText.read("1" + scale);
        boolean more = reading.name().isEmpty()
                && reading.rest().isEmpty()
                && reading.bound().orElse(null) instanceof Bound.Limit limit
                && limit.value().unit().isNone()
                && limit.value().amount().compareTo(BigDecimal.ONE) > 0;
        return more ? Optional.of(scale) : Optional.empty();
    }

    /** 含税, 合并: words in brackets behind a name that would do for a unit and are none. */
    private static boolean isRemark(String word) {
        return Vocabulary.standard().value("bracketRemark", HeaderKey.of(word)).isPresent();
    }

    /** 万元（利润率除外）, 万元，人数除外: what stands before the first bracket or comma. */
    static String withoutRemark(String written) {
        int end = 0;
        while (end < written.length() && "(（[【,，;；".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        return written.substring(0, end).strip();
    }

    /** Whether a text says how amounts are measured: a unit, or only how many of it (k, million). */
    static boolean isMeasure(String written) {
        String text = written.strip();
        QuantityReading reading = QuantityText.read("1" + text);
        boolean scale = SCALES.containsKey(text.toLowerCase(Locale.ROOT))
                && reading.name().isEmpty()
                && reading.rest().isEmpty();
        return scale || unit(text).isPresent();
    }
}
