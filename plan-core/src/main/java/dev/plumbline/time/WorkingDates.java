package dev.plumbline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds working days, their closings, and ends of days for a clock: by table within its years, by counting beyond.
 *
 * <p>Working days are numbered from the table's first one; those before it are negative. Immutable.
 */
final class WorkingDates {

    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final LocalDays days;
    private final DayClosings closings;
    /** The {@link LocalDays#plainStart} of each working day. */
    private final long[] plainStarts;

    WorkingDates(WorkingCalendar calendar, ZoneId zone, LocalDays days, DayClosings closings) {
        this.calendar = calendar;
        this.zone = zone;
        this.days = days;
        this.closings = closings;
        this.plainStarts = IntStream.range(0, closings.size())
                .mapToLong(number -> days.plainStart(closings.day(number)))
                .toArray();
    }

    /** The number of the local day of an instant, or {@link LocalDays#OUTSIDE}. */
    int day(Instant instant) {
        return days.index(instant.getEpochSecond());
    }

    /** The number of the {@code count}th working day after {@code start}, which is on {@code day}. */
    int after(Instant start, int day, int count) {
        return count - 1 + (day >= 0 ? days.workingBefore(day + 1) : farFirstFrom(start, 1));
    }

    /** The number of the {@code count}th working day before {@code event}, which is on {@code day}. */
    int before(Instant event, int day, int count) {
        return (day >= 0 ? days.workingBefore(day) : farFirstFrom(event, 0)) - count;
    }

    private int farFirstFrom(Instant instant, int daysLater) {
        LocalDate date = days.dateAt(instant.getEpochSecond()).plusDays(daysLater);
        long day = days.index(date);
        if (day < 0) {
            return Math.toIntExact(-count(date, days.date(0)));
        }
        return day <= days.size()
                ? days.workingBefore((int) day)
                : Math.toIntExact(closings.size() + count(days.date(days.size()), date));
    }

    /** The working days from a date to the day before another one. */
    private long count(LocalDate from, LocalDate before) {
        return calendar.workingDays(DateRange.ofClosed(from, before.minusDays(1)))
                .value();
    }

    private LocalDate date(int number) {
        if (closings.holds(number)) {
            return days.date(closings.day(number));
        }
        return number < 0
                ? calendar.plusWorkingDays(days.date(0), number).value()
                : calendar.plusWorkingDays(days.date(days.size() - 1), number - closings.size() + 1L)
                        .value();
    }

    /** The close of business of a working day, in epoch seconds. */
    long closing(int number) {
        return closings.holds(number) ? closings.closing(number) : farClosing(number);
    }

    private long farClosing(int number) {
        LocalDate date = date(number);
        return closing(date).orElseGet(() -> WallTime.endOfDay(date, zone).getEpochSecond() + 1);
    }

    /** The time of day of {@code from}, which is on {@code day}, on a working day. */
    Instant sameTime(Instant from, int day, int number) {
        if (day >= 0 && number >= 0 && number < plainStarts.length) {
            long here = days.plainStart(day);
            long there = plainStarts[number];
            if (here != Long.MIN_VALUE && there != Long.MIN_VALUE) {
                return later(from, there - here);
            }
        }
        return farSameTime(number, from);
    }

    /** What {@link Instant#plusSeconds} answers, without the arithmetic that whole seconds do not need. */
    static Instant later(Instant from, long seconds) {
        return from.getNano() == 0 ? Instant.ofEpochSecond(from.getEpochSecond() + seconds) : from.plusSeconds(seconds);
    }

    private Instant farSameTime(int number, Instant from) {
        LocalTime time = from.atZone(zone).toLocalTime();
        return WallTime.instant(date(number).atTime(time), zone);
    }

    Instant endOfDay(Instant from, int daysLater) {
        int day = days.index(from.getEpochSecond());
        return day >= 0
                ? days.end((long) day + daysLater)
                : WallTime.endOfDay(days.dateAt(from.getEpochSecond()).plusDays(daysLater), zone);
    }

    Instant endOfMonthDay(Instant from, int monthsLater) {
        int day = days.index(from.getEpochSecond());
        return day >= 0
                ? days.end(days.plusMonths(day, monthsLater))
                : WallTime.endOfDay(days.dateAt(from.getEpochSecond()).plusMonths(monthsLater), zone);
    }

    Optional<Long> opening(LocalDate date) {
        return Optional.of(new Bounds(date)).filter(Bounds::isWorked).map(bounds -> bounds.open);
    }

    Optional<Long> closing(LocalDate date) {
        return Optional.of(new Bounds(date)).filter(Bounds::isWorked).map(bounds -> bounds.close);
    }

    /** The first opening and the last closing of one date. */
    private final class Bounds implements DaySegments.Sink {

        private final long date;
        private long open = Long.MAX_VALUE;
        private long close = Long.MIN_VALUE;

        Bounds(LocalDate day) {
            date = day.toEpochDay();
            new DaySegments(calendar, zone.getRules(), this)
                    .walk(
                            date * DaySegments.DAY - DaySegments.MARGIN,
                            (date + 1) * DaySegments.DAY + DaySegments.MARGIN);
        }

        boolean isWorked() {
            return open < close;
        }

        @Override
        public void day(long epochDay, long start) {
            // only the working time is asked for
        }

        @Override
        public void worked(long epochDay, long from, long to) {
            if (epochDay == date) {
                open = Math.min(open, from);
                close = Math.max(close, to);
            }
        }
    }
}
