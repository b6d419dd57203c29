package dev.plumbline.goal;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.ToLongFunction;

/** The whole periods of a kind within some days, and the parts of periods at their ends. */
final class PeriodCount {

    private final DateRange range;
    private final Period first;
    private final Period last;
    private final long whole;

    PeriodCount(DateRange range, Period.Kind kind, Month fiscalStart) {
        this.range = range;
        this.first = Period.containing(kind, range.start(), fiscalStart);
        this.last = Period.containing(kind, range.end(), fiscalStart);
        this.whole = whole();
    }

    private long whole() {
        long count = 0;
        LocalDate end = range.end();
        for (Period each = first; !each.start().isAfter(end); each = each.next()) {
            count += isWhole(each) ? 1 : 0;
        }
        return count;
    }

    private boolean isWhole(Period period) {
        return range.contains(period.range());
    }

    /** The amount times all of them, rounded once. */
    Quantity of(Quantity amount, int every, ToLongFunction<DateRange> days) {
        Part one = part(first, days);
        Part other = last.equals(first) ? Part.NONE : part(last, days);
        long parts = one.of * other.of;
        return amount.share(whole * parts + one.days * other.of + other.days * one.of, parts * every);
    }

    private Part part(Period period, ToLongFunction<DateRange> days) {
        if (isWhole(period)) {
            return Part.NONE;
        }
        LocalDate start = period.start().isBefore(range.start()) ? range.start() : period.start();
        LocalDate end = period.end().isAfter(range.end()) ? range.end() : period.end();
        long all = days.applyAsLong(period.range());
        return all == 0 ? Part.NONE : new Part(days.applyAsLong(DateRange.ofClosed(start, end)), all);
    }

    /**
     * A share of a period.
     *
     * @param days the days that count
     * @param of all days of the period
     */
    private record Part(long days, long of) {
        static final Part NONE = new Part(0, 1);
    }
}
