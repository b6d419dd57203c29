package dev.plumbline.book;

import dev.plumbline.LookupKey;
import dev.plumbline.execution.Execution;
import dev.plumbline.fact.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What two books recorded, as one: an entry as often as the book says that says it most (IO-2f).
 *
 * <p>What both have holds the two records together: nothing that one book alone recorded comes before what stood before it there,
 * so that a correction stays behind what it corrects. Between two such places the time of recording decides. The same whichever
 * book comes first.
 */
final class FactJoin {

    private final Side one;
    private final Side other;
    private final int[] written;
    private final List<Entry<?>> merged = new ArrayList<>();

    private FactJoin(List<Entry<?>> first, List<Entry<?>> second) {
        Map<LookupKey, Integer> numbers = new HashMap<>();
        int[] firsts = numbers(first, numbers);
        int[] seconds = numbers(second, numbers);
        this.one = new Side(first, firsts, numbers.size());
        this.other = new Side(second, seconds, numbers.size());
        this.written = new int[numbers.size()];
    }

    static Execution join(Execution one, Execution other) {
        if (one.size() == 0 || other.startsWith(one)) {
            return other;
        }
        if (other.size() == 0 || one.startsWith(other)) {
            return one;
        }
        return Execution.empty().appendAll(new FactJoin(one.entries(), other.entries()).merged());
    }

    /** A number for each entry, equal ones have the same. */
    private static int[] numbers(List<Entry<?>> entries, Map<LookupKey, Integer> known) {
        int[] numbers = new int[entries.size()];
        for (int at = 0; at < numbers.length; at++) {
            LookupKey key = LookupKey.of(entries.get(at));
            Integer number = known.get(key);
            if (number == null) {
                number = known.size();
                known.put(key, number);
            }
            numbers[at] = number;
        }
        return numbers;
    }

    /** One of the two records, up to the entry that comes next. */
    private static final class Side {

        private final List<Entry<?>> entries;
        private final int[] numbers;
        /** How often each entry stands in it, and how often it has come so far. */
        private final int[] all;

        private final int[] passed;
        private int at;
        private @Nullable String text;

        Side(List<Entry<?>> entries, int[] numbers, int count) {
            this.entries = entries;
            this.numbers = numbers;
            this.all = new int[count];
            this.passed = new int[count];
            Arrays.stream(numbers).forEach(number -> all[number]++);
        }

        /** Goes past what is written already; whether anything is left. */
        boolean goesOn(int[] written) {
            while (at < numbers.length && passed[numbers[at]] < written[numbers[at]]) {
                pass();
            }
            return at < numbers.length;
        }

        void pass() {
            passed[numbers[at++]]++;
            text = null;
        }

        Entry<?> next() {
            return entries.get(at);
        }

        int number() {
            return numbers[at];
        }

        /** Whether the other side has its next entry as well, as often. */
        boolean isShared(Side other) {
            return other.all[number()] > passed[number()];
        }

        String text() {
            String known = text;
            if (known == null) {
                known = next().toString();
                text = known;
            }
            return known;
        }

        boolean isBefore(Side other) {
            int recorded =
                    next().stamp().recordedAt().compareTo(other.next().stamp().recordedAt());
            return recorded == 0 ? text().compareTo(other.text()) <= 0 : recorded < 0;
        }
    }

    private List<Entry<?>> merged() {
        boolean hasOne = one.goesOn(written);
        boolean hasOther = other.goesOn(written);
        while (hasOne || hasOther) {
            write(!hasOther || hasOne && isFirst() ? one : other);
            hasOne = one.goesOn(written);
            hasOther = other.goesOn(written);
        }
        return merged;
    }

    /** What a book has alone goes before what both have. */
    private boolean isFirst() {
        boolean isShared = one.isShared(other);
        return isShared == other.isShared(one) ? one.isBefore(other) : !isShared;
    }

    private void write(Side side) {
        merged.add(side.next());
        written[side.number()]++;
        side.pass();
    }
}
