package dev.plumbline.plan;

import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Moves dates from one period to the same place in another of its kind: by months, where the period is made of months,
 * so that the 15th stays the 15th and the last day the last; by days, where it is a week or a day.
 */
final class DateShift {

    private final Period from;
    private final Period to;
    private final ChronoUnit unit;
    private final long amount;

    DateShift(Period from, Period to) {
        if (from.kind() != to.kind()) {
            throw new IllegalArgumentException("Period [" + to + "] is a " + to.kind() + ", the plan's [" + from
                    + "] a " + from.kind() + ". Give a period of the same kind, such as " + from.next() + ".");
        }
        this.from = from;
        this.to = to;
        boolean isOfDays = from.kind() == Period.Kind.WEEK || from.kind() == Period.Kind.DAY;
        this.unit = isOfDays ? ChronoUnit.DAYS : ChronoUnit.MONTHS;
        this.amount = unit.between(from.start(), to.start());
    }

    /** The last day of a month stays the last day of a month: what is due at its end is due at the end of the next. */
    LocalDate date(LocalDate date) {
        LocalDate moved = date.plus(amount, unit);
        return unit == ChronoUnit.MONTHS && date.getDayOfMonth() == date.lengthOfMonth()
                ? moved.with(TemporalAdjusters.lastDayOfMonth())
                : moved;
    }

    DateRange range(DateRange range) {
        return DateRange.ofClosed(date(range.start()), date(range.end()));
    }

    /** Weeks are counted from the first of the period, so that no two of them become one. */
    Period phase(Period phase) {
        boolean isWhole = phase.contains(from);
        if (phase.kind() == Period.Kind.WEEK && !isWhole) {
            return firstWeek(to).plus(weeksInto(phase));
        }
        Month fiscalStart = phase.fiscalStart() == from.fiscalStart() ? to.fiscalStart() : phase.fiscalStart();
        return Period.containing(phase.kind(), isWhole ? to.start() : date(phase.start()), fiscalStart);
    }

    private int weeksInto(Period week) {
        return Math.toIntExact(ChronoUnit.WEEKS.between(firstWeek(from).start(), week.start()));
    }

    /** The week most of which lies in the period, as ISO counts the weeks of a year. */
    private static Period firstWeek(Period period) {
        return Period.weekOf(period.start().plusDays(3));
    }
}
