package dev.plumbline.issue;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words that deny what follows them (否定词), so that 未中断 and 避免系统瘫痪 grade nothing (ISS-2).
 *
 * <p>A word directly before the graded word denies it; some deny everything up to the end of their clause, unless a word
 * of turning or cause comes between (不影响成本但影响客户体验) or the denial itself failed (未能避免系统瘫痪). Latin words
 * are matched in any case. Immutable and thread-safe.
 *
 * @param direct what denies directly before a word: 未, 没有, no
 * @param clause what denies to the end of its clause: 避免, 未造成, prevented
 * @param turns what ends a denial within its clause: 但, 导致, caused
 * @param failures what directly before a denial undoes it: 未能, failed to
 */
public record Denials(List<String> direct, List<String> clause, List<String> turns, List<String> failures) {

    private static final Denials STANDARD = new Denials(
            List.of(
                    "未",
                    "没",
                    "没有",
                    "无",
                    "非",
                    "不",
                    "不会",
                    "并未",
                    "并无",
                    "从未",
                    "没有发生",
                    "未发生",
                    "不影响",
                    "未影响",
                    "没有影响",
                    "不涉及",
                    "无需担心",
                    "no",
                    "not",
                    "without",
                    "never",
                    "not affect",
                    "does not affect",
                    "did not affect",
                    "no risk of",
                    "not affecting"),
            List.of(
                    "避免",
                    "防止",
                    "预防",
                    "杜绝",
                    "以免",
                    "未造成",
                    "没有造成",
                    "未导致",
                    "没有导致",
                    "未引起",
                    "没有引起",
                    "未引发",
                    "没有引发",
                    "未发生",
                    "没有发生",
                    "未出现",
                    "没有出现",
                    "不影响",
                    "未影响",
                    "没有影响",
                    "不涉及",
                    "avoid",
                    "avoided",
                    "prevent",
                    "prevented",
                    "did not cause",
                    "does not cause",
                    "no sign of",
                    "did not lead to"),
            List.of(
                    "但",
                    "却",
                    "而",
                    "but",
                    "however",
                    "导致",
                    "致使",
                    "引发",
                    "引起",
                    "造成",
                    "使得",
                    "caused",
                    "causing",
                    "led to",
                    "leading to",
                    "resulted in"),
            List.of("未能", "没能", "无法", "不能", "来不及", "failed to", "could not", "unable to"));

    public Denials {
        direct = List.copyOf(direct);
        clause = List.copyOf(clause);
        turns = List.copyOf(turns);
        failures = List.copyOf(failures);
        if (Stream.of(direct, clause, turns, failures).flatMap(List::stream).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A word that denies is blank []. Remove it.");
        }
    }

    /** The usual ones, Chinese and English. */
    public static Denials standard() {
        return STANDARD;
    }
}
