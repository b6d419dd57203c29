package dev.plumbline.task.schedule;

import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that count, numbered from 0 at an origin; earlier ones have negative numbers.
 *
 * <p>A boundary {@code b} lies between two counting days: after the {@code b}-th, before the next. So a task of {@code d}
 * days that starts at boundary {@code b} is over at {@code b + d}.
 */
final class DayAxis {

    /** Days further from the origin than this are taken as this far, so that every number fits an int. */
    private static final long FARTHEST = 100_000_000L;

    private final LocalDate origin;
    private final Optional<WorkingCalendar> calendar;

    DayAxis(LocalDate origin, Optional<WorkingCalendar> calendar) {
        this.origin = origin;
        this.calendar = calendar;
    }

    /** The number of counting days from the origin up to but without a day: the boundary at its start. */
    int before(LocalDate day) {
        return before(day.toEpochDay());
    }

    int before(long epochDay) {
        long zero = origin.toEpochDay();
        long day = Math.max(zero - FARTHEST, Math.min(zero + FARTHEST, epochDay));
        if (calendar.isEmpty() || day == zero) {
            return (int) (day - zero);
        }
        return day > zero ? count(zero, day - 1) : -count(day, zero - 1);
    }

    private int count(long from, long to) {
        DateRange range = DateRange.ofClosed(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
        return calendar.orElseThrow().workingDays(range).value().intValue();
    }

    /** The epoch day of the counting day of a number. */
    long day(int number) {
        if (calendar.isEmpty()) {
            return origin.toEpochDay() + number;
        }
        WorkingCalendar days = calendar.get();
        return (number < 0
                        ? days.plusWorkingDays(origin, number)
                        : days.plusWorkingDays(origin.minusDays(1), number + 1L))
                .value()
                .toEpochDay();
    }

    /** The date some counting days after a date, or before it; the date itself never counts. */
    LocalDate shift(LocalDate date, int days) {
        return calendar.isEmpty()
                ? date.plusDays(days)
                : calendar.get().plusWorkingDays(date, days).value();
    }

    /** Notes that something rests on the days of a range. */
    void ask(DateRange days, CoverageMark.Collector asked) {
        calendar.ifPresent(known -> asked.ask(known, days));
    }

    boolean countsEveryDay() {
        return calendar.isEmpty();
    }

    LocalDate date(int number) {
        return LocalDate.ofEpochDay(day(number));
    }
}
