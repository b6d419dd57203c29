package dev.plumbline.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A working calendar in a time zone: it reckons deadlines and working time (CAL-2, CAL-3).
 *
 * <p>An instant is working time exactly if the local clock then shows a time within the working hours of the local
 * date. So elapsed and working hours run through changes of the clock as they should: an hour that the clock skips is
 * not worked, an hour that it repeats is worked twice, and a date that it skips is no working day. A local time that is
 * asked for and skipped means the moment after the skip; one that is repeated means the first pass, and the end of a day
 * the last one. Openings belong to working time, closings do not.
 *
 * <p>From 1990 to 2060, and over all years with special days, an answer is a look-up; beyond, working hours are reckoned
 * by the weekly pattern at the zone's offset of the nearest year's end. Making a clock takes milliseconds and about two
 * megabytes: keep it. Immutable and thread-safe.
 */
public final class WorkingClock {

    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final WorkingDates dates;
    private final WorkingSeconds seconds;
    /** The first second of each range that the calendar covers, and the first one behind it; empty if it covers all. */
    private final long[] coveredFrom;

    private final long[] coveredTo;

    WorkingClock(WorkingCalendar calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
        ClockTables tables = new ClockTables(calendar, zone);
        dates = tables.dates();
        seconds = tables.seconds();
        List<DateRange> covered = calendar.coverage().ranges();
        coveredFrom = covered.stream()
                .mapToLong(range -> afterEnd(range.start().minusDays(1)))
                .toArray();
        coveredTo = covered.stream().mapToLong(range -> afterEnd(range.end())).toArray();
    }

    private long afterEnd(LocalDate date) {
        return WallTime.endOfDay(date, zone).getEpochSecond() + 1;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The local date of an instant. */
    public LocalDate date(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** Whether the calendar covers the local date of an instant. */
    public boolean covers(Instant instant) {
        return covers(instant.getEpochSecond(), instant.getEpochSecond() + 1);
    }

    /** Whether the calendar covers every day from one instant to another, in either order. */
    public boolean covers(Instant one, Instant other) {
        boolean forwards = one.isBefore(other);
        return covers((forwards ? one : other).getEpochSecond(), (forwards ? other : one).getEpochSecond());
    }

    /** The days from one instant to another, in either order, that the calendar does not cover; empty where it covers all. */
    public Optional<CoverageMark> mark(Instant one, Instant other) {
        if (covers(one, other)) {
            return Optional.empty();
        }
        boolean forwards = one.isBefore(other);
        return CoverageMark.of(
                calendar, DateRange.ofClosed(date(forwards ? one : other), date(forwards ? other : one)));
    }

    private boolean covers(long from, long to) {
        boolean covered = coveredFrom.length == 0;
        for (int i = 0; i < coveredFrom.length && !covered; i++) {
            covered = from >= coveredFrom[i] && to <= coveredTo[i];
        }
        return covered;
    }

    /** Whether an instant is working time; see {@link #covers(Instant)}. */
    public boolean isWorking(Instant instant) {
        return seconds.isWorking(instant.getEpochSecond());
    }

    /** When work first begins on a date; empty if none is done. */
    public Optional<Instant> opening(LocalDate date) {
        return dates.opening(date).map(Instant::ofEpochSecond);
    }

    /** The close of business of a date; empty if no work is done. */
    public Optional<Instant> closing(LocalDate date) {
        return dates.closing(date).map(Instant::ofEpochSecond);
    }

    /** When a deadline that starts at {@code start} falls due; what is done at that instant is in time. */
    public CalendarAnswer<Instant> due(Instant start, Deadline deadline) {
        return switch (deadline.unit()) {
            case WORKING_DAYS -> workingDayAfter(start, deadline);
            case WORKING_HOURS, WORKING_MINUTES -> forwards(start, deadline.seconds(), 0);
            case ELAPSED_HOURS, ELAPSED_MINUTES -> known(WorkingDates.later(start, deadline.seconds()));
            case CALENDAR_DAYS -> known(dates.endOfDay(start, deadline.amount()));
            case MONTHS -> known(dates.endOfMonthDay(start, deadline.amount()));
        };
    }

    /**
     * By when something has to be done that must be done so long before {@code event}.
     *
     * <p>The closing of the Nth working day before the event's local date; the end of the local day N days or months
     * before; or the latest instant from which the hours still fit.
     */
    public CalendarAnswer<Instant> dueBefore(Instant event, Deadline deadline) {
        return switch (deadline.unit()) {
            case WORKING_DAYS -> workingDayBefore(event, deadline);
            case WORKING_HOURS, WORKING_MINUTES -> backwards(event, deadline.seconds(), 0);
            case ELAPSED_HOURS, ELAPSED_MINUTES -> known(WorkingDates.later(event, -deadline.seconds()));
            case CALENDAR_DAYS -> known(dates.endOfDay(event, -deadline.amount()));
            case MONTHS -> known(dates.endOfMonthDay(event, -deadline.amount()));
        };
    }

    /** The calendar was not asked. */
    private static CalendarAnswer<Instant> known(Instant instant) {
        return new CalendarAnswer<>(instant, true);
    }

    private CalendarAnswer<Instant> workingDayAfter(Instant start, Deadline deadline) {
        int day = dates.day(start);
        return workingDay(start, day, dates.after(start, day, deadline.amount()), deadline.dueTime());
    }

    private CalendarAnswer<Instant> workingDayBefore(Instant event, Deadline deadline) {
        int day = dates.day(event);
        return workingDay(event, day, dates.before(event, day, deadline.amount()), deadline.dueTime());
    }

    private CalendarAnswer<Instant> workingDay(Instant from, int day, int number, DueTime dueTime) {
        if (dueTime == DueTime.SAME_TIME_OF_DAY) {
            return answer(dates.sameTime(from, day, number), from);
        }
        long closing = dates.closing(number);
        return answer(Instant.ofEpochSecond(closing), from.getEpochSecond(), closing);
    }

    /** The earliest instant by which so much working time has passed since {@code start}; backwards if it is negative. */
    public CalendarAnswer<Instant> plus(Instant start, Duration workingTime) {
        if (workingTime.isZero()) {
            return answer(start, start);
        }
        return workingTime.isNegative()
                ? backwards(start, -workingTime.getSeconds(), -workingTime.getNano())
                : forwards(start, workingTime.getSeconds(), workingTime.getNano());
    }

    /** The latest instant from which so much working time passes until {@code end}; forwards if it is negative. */
    public CalendarAnswer<Instant> minus(Instant end, Duration workingTime) {
        return plus(end, workingTime.negated());
    }

    private CalendarAnswer<Instant> forwards(Instant start, long wanted, int nanos) {
        long fraction = workedNanos(start) + (long) nanos;
        long second = start.getEpochSecond();
        if (fraction == 0) {
            long due = seconds.plus(second, wanted);
            return answer(Instant.ofEpochSecond(due), second, due);
        }
        return answer(forwards(seconds.count(second) + wanted, fraction), start);
    }

    private Instant forwards(long count, long fraction) {
        return fraction == WorkingSeconds.NANOS
                ? Instant.ofEpochSecond(seconds.second(count) + 1)
                : Instant.ofEpochSecond(
                        seconds.second(count + fraction / WorkingSeconds.NANOS), fraction % WorkingSeconds.NANOS);
    }

    private CalendarAnswer<Instant> backwards(Instant end, long wanted, int nanos) {
        long fraction = workedNanos(end) - nanos;
        long carry = Math.floorDiv(fraction, WorkingSeconds.NANOS);
        long count = seconds.count(end.getEpochSecond()) - wanted + carry;
        Instant due = Instant.ofEpochSecond(seconds.second(count), fraction - carry * WorkingSeconds.NANOS);
        return answer(due, end);
    }

    /** The part of the second that an instant is in, if it is worked. */
    private int workedNanos(Instant instant) {
        return instant.getNano() != 0 && isWorking(instant) ? instant.getNano() : 0;
    }

    /** The working time between two instants; negative if the second is the earlier one. */
    public CalendarAnswer<Duration> between(Instant from, Instant to) {
        long worked = seconds.count(to.getEpochSecond()) - seconds.count(from.getEpochSecond());
        int nanos = workedNanos(to) - workedNanos(from);
        return answer(
                nanos == 0 ? Duration.ofSeconds(worked) : Duration.ofSeconds(worked, nanos),
                from.getEpochSecond(),
                to.getEpochSecond());
    }

    /** The instant itself if work is going on then, else the next opening. */
    public CalendarAnswer<Instant> next(Instant from) {
        if (isWorking(from)) {
            return answer(from, from);
        }
        Instant opening = Instant.ofEpochSecond(seconds.second(seconds.count(from.getEpochSecond())));
        return answer(opening, from);
    }

    /** The instant itself if work has been going on until then, else the last closing. */
    public CalendarAnswer<Instant> previous(Instant from) {
        long second = from.getEpochSecond();
        if (seconds.isWorking(from.getNano() == 0 ? second - 1 : second)) {
            return answer(from, from);
        }
        Instant closing = Instant.ofEpochSecond(seconds.second(seconds.count(second) - 1) + 1);
        return answer(closing, from);
    }

    private CalendarAnswer<Instant> answer(Instant found, Instant asked) {
        return answer(found, asked.getEpochSecond(), found.getEpochSecond());
    }

    private <T> CalendarAnswer<T> answer(T value, long one, long other) {
        boolean forwards = one < other;
        return new CalendarAnswer<>(value, covers(forwards ? one : other, forwards ? other : one));
    }

    /** The calendar's name and the zone. */
    @Override
    public String toString() {
        return calendar.name() + " in " + zone;
    }
}
