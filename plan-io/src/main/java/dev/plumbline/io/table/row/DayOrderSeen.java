package dev.plumbline.io.table.row;

import dev.plumbline.io.table.row.DayOrder.First;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What the dates of a column show about the order of their numbers. Confined to one reading. */
final class DayOrderSeen {

    /** 13.6 alone may be a slip for 12.6; only several such dates make days of the first numbers. */
    private static final int DOTTED = 2;

    private final Map<First, Integer> unfit = new EnumMap<>(First.class);
    private final Map<First, int[]> years = new EnumMap<>(First.class);
    private int whole;
    private boolean longYear;
    private boolean yearFirst;
    private int days;
    private int notMonthFirst;
    private int notDayFirst;
    private boolean slashed;

    void take(DateChain chain) {
        if (!chain.namesYear()) {
            days++;
            notMonthFirst += chain.fits(First.MONTH) ? 0 : 1;
            notDayFirst += chain.fits(First.DAY) ? 0 : 1;
            slashed |= chain.sign() == '/' && !chain.fits(First.MONTH);
            return;
        }
        whole++;
        longYear |= chain.hasLongYear();
        if (!chain.fits(First.MONTH) && !chain.fits(First.DAY)) {
            yearFirst |= chain.fits(First.YEAR);
            return;
        }
        for (First first : First.values()) {
            if (chain.fits(first)) {
                int year = chain.year(first);
                int[] span = years.computeIfAbsent(first, any -> new int[] {year, year});
                span[0] = Math.min(span[0], year);
                span[1] = Math.max(span[1], year);
            } else {
                unfit.merge(first, 1, Integer::sum);
            }
        }
    }

    /** Whether some date with its year can be read in one of the orders of month and day only. */
    boolean says() {
        return yearFirst || unfit.containsKey(First.MONTH) || unfit.containsKey(First.DAY);
    }

    /** The one order that all dates with their year can stand in; of two the one whose years lie closer together. */
    Optional<First> order() {
        if (whole == 0) {
            return Optional.empty();
        }
        boolean years = !unfit.containsKey(First.YEAR) && !longYear;
        if (yearFirst && years) {
            return Optional.of(First.YEAR);
        }
        List<First> fitting = Stream.of(First.values())
                .filter(first -> first == First.YEAR ? years && !yearFirst : !unfit.containsKey(first))
                .toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        return fitting.size() == 2 && fitting.get(0) == First.YEAR
                ? closer(fitting.get(0), fitting.get(1))
                : Optional.empty();
    }

    private Optional<First> closer(First one, First other) {
        int compared = Integer.compare(span(one), span(other));
        return compared == 0 ? Optional.empty() : Optional.of(compared < 0 ? one : other);
    }

    /** Whether days come first in all dates with their year, by the years that are likely. */
    boolean leansToDays(IntPredicate likely) {
        int[] last = years.get(First.DAY);
        int[] first = years.get(First.YEAR);
        return unfit.containsKey(First.MONTH)
                && !unfit.containsKey(First.DAY)
                && last != null
                && likely.test(last[0])
                && (first == null || !likely.test(first[0]));
    }

    private int span(First first) {
        int[] span = years.get(first);
        return span == null ? 0 : span[1] - span[0];
    }

    /** Whether some day without a year shows which of its numbers is the day. */
    boolean showsDays() {
        return notMonthFirst > 0 || notDayFirst > 0;
    }

    /** Whether days without a year have the day first, all of them. */
    boolean daysFirst() {
        return days > 0 && notDayFirst == 0 && notMonthFirst >= (slashed ? 1 : DOTTED);
    }
}
