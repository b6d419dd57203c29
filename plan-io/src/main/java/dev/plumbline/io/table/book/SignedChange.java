package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.text.TextForms;
import java.util.Map;

/** A change written with a sign: -10% asks for a reduction, +20% for growth; of a rate of growth they are values. */
final class SignedChange {

    private static final Map<String, String> WORDS = Vocabulary.standard().values("signedChange");
    private static final String RATE = "rate";
    private static final String FALL = "fall";
    private static final String BALANCE = "balance";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 10;
    private static final String CHANGING = "长增变化动降少差升速";

    private SignedChange() {}

    /**
     * What a signed percentage asks for.
     *
     * @param based whether a column says what was before, so that +5% of 复购率 is more than that
     */
    static Measure read(Measure measure, String name, boolean based) {
        String text = TextForms.halfWidth(measure.text()).strip();
        char first = text.length() < 2 ? ' ' : text.charAt(0);
        boolean signed = (first == '+' || first == '-' || first == '−')
                && Character.isDigit(text.charAt(1))
                && measure.isBareAmount()
                && !(isRate(name) && !(based && isLevel(name)));
        if (!signed) {
            return measure;
        }
        boolean percent =
                measure.value().filter(value -> value.unit().isPercent()).isPresent();
        if (percent) {
            return Measure.read((first == '+' ? "增长" : "下降") + text.substring(1));
        }
        boolean step = based
                && !isBalance(name)
                && (first == '+' || !measure.value().orElseThrow().unit().isNone());
        return step ? Measure.read((first == '+' ? "增加" : "减少") + text.substring(1)) : measure;
    }

    /** 净利润 and 增长额 may be less than nothing themselves: -10万元 is their value. */
    private static boolean isBalance(String name) {
        return has(name, BALANCE);
    }

    /** Whether a name speaks of a fall: 成本下降, 能耗降低率. */
    static boolean isFall(String name) {
        return has(name, FALL);
    }

    private static boolean has(String name, String kind) {
        String key = TextForms.matchingKey(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        for (int from = 0; from < key.length(); from++) {
            for (int length = 1; length <= Math.min(LONGEST, key.length() - from); length++) {
                if (kind.equals(WORDS.get(key.substring(from, from + length)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 复购率 is a rate of its own, 增长率 one of change. */
    private static boolean isLevel(String name) {
        String key = TextForms.simplified(TextForms.matchingKey(name));
        int last = key.length() - 1;
        return last > 0 && key.charAt(last) == '率' && CHANGING.indexOf(key.charAt(last - 1)) < 0;
    }

    private static boolean isRate(String name) {
        String key = TextForms.matchingKey(name);
        for (int length = 1; length <= Math.min(LONGEST, key.length()); length++) {
            if (RATE.equals(WORDS.get(key.substring(key.length() - length)))) {
                return true;
            }
        }
        return false;
    }
}
