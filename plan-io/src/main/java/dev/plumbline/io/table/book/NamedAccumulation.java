package dev.plumbline.io.table.book;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Indicator;
import dev.plumbline.io.table.row.IndicatorName;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.quantity.Unit;
import dev.plumbline.text.TextForms;
import java.util.Map;
import java.util.Optional;

/**
 * How the values of an indicator add up over time where its unit does not tell: 合格率 and 人均产值 are no sums, of 期末库存 the last
 * value counts (GOAL-8).
 */
final class NamedAccumulation {

    private static final Map<String, String> WORDS = Vocabulary.standard().values("accumulation");
    private static final int LONGEST = 16;
    private static final int LONGEST_NAME = 60;

    private NamedAccumulation() {}

    /** An indicator as it adds up by its name, where its unit makes a sum of it. */
    static Indicator apply(Indicator indicator) {
        if (indicator.accumulation() != Accumulation.FLOW) {
            return indicator;
        }
        Unit unit = indicator.target().flatMap(target -> target.unit()).orElse(Unit.NONE);
        Accumulation told = of(indicator.name().orElse(""), unit, Accumulation.FLOW);
        return told == Accumulation.FLOW
                ? indicator
                : indicator.toBuilder().accumulation(told).build();
    }

    /** The same of an indicator whose values have a unit. */
    static Accumulation of(String name, Unit unit, Accumulation usual) {
        return usual == Accumulation.FLOW ? said(name, unit).orElse(usual) : usual;
    }

    private static Optional<Accumulation> said(String name, Unit unit) {
        String key = TextForms.matchingKey(IndicatorName.withoutBrackets(name));
        if (key.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        boolean share = unit.isNone() || unit.equals(Unit.of("个"));
        if (share && ends(key, "share") || holds(key, "mean")) {
            return Optional.of(Accumulation.RATE);
        }
        if (starts(key, "balance")) {
            return Optional.of(Accumulation.STOCK);
        }
        return ends(key, "balance") && !holds(key, "added") ? Optional.of(Accumulation.STOCK) : Optional.empty();
    }

    private static boolean ends(String key, String kind) {
        for (int length = 1; length <= Math.min(LONGEST, key.length()); length++) {
            if (kind.equals(WORDS.get(key.substring(key.length() - length)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(String key, String kind) {
        return startsAt(key, 0, kind);
    }

    private static boolean holds(String key, String kind) {
        for (int from = 0; from < key.length(); from++) {
            if (startsAt(key, from, kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(String key, int from, String kind) {
        for (int length = 1; length <= Math.min(LONGEST, key.length() - from); length++) {
            if (kind.equals(WORDS.get(key.substring(from, from + length)))) {
                return true;
            }
        }
        return false;
    }
}
