package dev.plumbline.goal.rollup;

import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;

/** For which days a period counts that reaches over their edge: a week at the turn of the quarter (GOAL-8). */
final class Straddling {

    private Straddling() {}

    /**
     * Whether a period counts for some days: it lies within them, or they hold most of its days, the later of two that
     * hold equally many. What is longer than the days counts for none of its parts.
     */
    static boolean counts(DateRange days, Period period) {
        DateRange range = period.range();
        if (days.contains(range)) {
            return true;
        }
        if (range.contains(days)) {
            return false;
        }
        long shared = 2 * days.intersection(range).map(DateRange::days).orElse(0L);
        boolean isLater = range.start().isBefore(days.start());
        return shared > range.days() || shared == range.days() && isLater;
    }
}
