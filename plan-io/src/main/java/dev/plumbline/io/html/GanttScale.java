package dev.plumbline.io.html;

import dev.plumbline.time.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where days lie on the time line of a Gantt chart, as shares of its width from 0 to 1.
 *
 * <p>The line covers the plan's period and what its tasks reach beyond it, a year at most on either side, so that one
 * mistyped year does not press everything else together.
 *
 * @param days the first to the last day shown
 */
record GanttScale(DateRange days) {

    private static final int MONTHS_BEYOND = 12;
    private static final int WEEKLY_UP_TO_DAYS = 130;
    private static final int DAILY_UP_TO_DAYS = 21;
    private static final int MONTHLY_UP_TO_DAYS = 1100;

    /** What a tick begins. */
    enum Kind {
        YEAR,
        QUARTER,
        MONTH,
        WEEK,
        DAY
    }

    static GanttScale of(DateRange period, Stream<LocalDate> reached) {
        LocalDate earliest = period.start().minusMonths(MONTHS_BEYOND);
        LocalDate latest = period.end().plusMonths(MONTHS_BEYOND);
        DateRange all = reached.filter(day -> !day.isBefore(earliest) && !day.isAfter(latest))
                .map(DateRange::ofDay)
                .reduce(period, GanttScale::around);
        return new GanttScale(all);
    }

    private static DateRange around(DateRange one, DateRange other) {
        LocalDate start = one.start().isBefore(other.start()) ? one.start() : other.start();
        LocalDate end = one.end().isAfter(other.end()) ? one.end() : other.end();
        return DateRange.ofClosed(start, end);
    }

    /** Where a day begins; days beyond the line lie on its ends. */
    double begin(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(days.start(), day) / days.days();
        return Math.max(0, Math.min(1, share));
    }

    /** Where a day is over. */
    double end(LocalDate day) {
        return begin(day.plusDays(1));
    }

    boolean shows(LocalDate day) {
        return days.contains(day);
    }

    /** The fine marks: days, weeks, months or quarters, as many as can be told apart. */
    Kind unit() {
        if (days.days() <= DAILY_UP_TO_DAYS) {
            return Kind.DAY;
        }
        if (days.days() <= WEEKLY_UP_TO_DAYS) {
            return Kind.WEEK;
        }
        return days.days() <= MONTHLY_UP_TO_DAYS ? Kind.MONTH : Kind.QUARTER;
    }

    /** The coarse marks above the fine ones. */
    Kind group() {
        return switch (unit()) {
            case DAY, WEEK -> Kind.MONTH;
            case MONTH, QUARTER, YEAR -> Kind.YEAR;
        };
    }

    /** The days on which something of a kind begins, the first day of the line always among them. */
    List<LocalDate> ticks(Kind kind) {
        return Stream.iterate(days.start(), day -> !day.isAfter(days.end()), day -> next(day, kind))
                .toList();
    }

    private static LocalDate next(LocalDate day, Kind kind) {
        return switch (kind) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONTH -> day.plusMonths(1).withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).plusMonths(3 - (day.getMonthValue() - 1) % 3);
            case YEAR -> day.plusYears(1).withDayOfYear(1);
        };
    }
}
