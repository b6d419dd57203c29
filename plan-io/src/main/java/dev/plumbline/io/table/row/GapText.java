package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.HeaderKey;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.TextForms;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far something is from what was asked for, and not where it is: 差50万元, 欠3家, 落后10%, 超额5万元, 3家缺口 (GOAL-3,
 * TASK-3). Immutable and thread-safe.
 *
 * @param way to which side
 * @param amount how much, as written: 50万元
 */
public record GapText(Way way, String amount) {

    /** To which side of what was asked for something lies. */
    public enum Way {
        /** Less than what was planned by now. */
        LATE,
        /** More than what was planned by now. */
        AHEAD,
        /** Less than that. */
        SHORT,
        /** More than that. */
        OVER,
        /** More than that, or than the amount itself: 超10万元. */
        BEYOND;

        /** Whether it lies below. */
        public boolean isLess() {
            return this == LATE || this == SHORT;
        }

        /** Whether it is held against a plan and not against all that is to be done: 落后10%, but not 还差10%. */
        public boolean isOfPlan() {
            return this == LATE || this == AHEAD;
        }
    }

    private static final Map<String, String> WORDS = Vocabulary.standard().values("gap");
    private static final Map<String, Way> EITHER =
            Map.of("lateEither", Way.LATE, "aheadEither", Way.AHEAD, "shortEither", Way.SHORT);
    private static final Map<String, Way> BEFORE = with(
            Map.of("late", Way.LATE, "ahead", Way.AHEAD, "short", Way.SHORT, "over", Way.OVER, "beyond", Way.BEYOND));
    private static final Map<String, Way> BEHIND = with(
            Map.of("lateBehind", Way.LATE, "aheadBehind", Way.AHEAD, "shortBehind", Way.SHORT, "overBehind", Way.OVER));
    private static final Set<Character> FIRST = letters(BEFORE, 0);
    private static final Set<Character> LAST = letters(BEHIND, 1);
    private static final int LONGEST = 40;
    private static final int LONGEST_WORD = 20;

    /** What a text says of a distance; empty where it says none. Most texts are told by their first or last letter. */
    public static Optional<GapText> of(String written) {
        String text = written.strip();
        if (text.length() < 2 || text.length() > LONGEST) {
            return Optional.empty();
        }
        char first = plain(text.charAt(0));
        char last = plain(text.charAt(text.length() - 1));
        return Commas.isDigit(first)
                ? LAST.contains(last) ? behind(text) : Optional.empty()
                : FIRST.contains(first) ? before(text) : Optional.empty();
    }

    /** The distance as an amount in per cent; empty where it is of another unit. */
    Optional<Quantity> percent() {
        return Measure.read(amount).value().filter(value -> value.unit().isPercent());
    }

    private static Optional<GapText> before(String text) {
        int digit = 0;
        while (digit < text.length() && !Commas.isDigit(text.charAt(digit))) {
            digit++;
        }
        return of(text.substring(0, digit), text.substring(digit), BEFORE);
    }

    private static Optional<GapText> behind(String text) {
        for (int from = Math.max(1, text.length() - LONGEST_WORD); from < text.length(); from++) {
            Optional<GapText> found = of(text.substring(from), text.substring(0, from), BEHIND);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<GapText> of(String words, String amount, Map<String, Way> ways) {
        if (words.length() > LONGEST_WORD || amount.isEmpty()) {
            return Optional.empty();
        }
        Way way = ways.get(WORDS.getOrDefault(HeaderKey.of(words), ""));
        return way != null && Measure.read(amount).isBareAmount()
                ? Optional.of(new GapText(way, amount.strip()))
                : Optional.empty();
    }

    private static Map<String, Way> with(Map<String, Way> own) {
        Map<String, Way> all = new HashMap<>(EITHER);
        all.putAll(own);
        return Map.copyOf(all);
    }

    private static Set<Character> letters(Map<String, Way> ways, int last) {
        return WORDS.entrySet().stream()
                .filter(word -> ways.containsKey(word.getValue()))
                .map(word -> word.getKey().charAt(last * (word.getKey().length() - 1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static char plain(char letter) {
        return Character.toLowerCase(TextForms.simplified(letter));
    }
}
