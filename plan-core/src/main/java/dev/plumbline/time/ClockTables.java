package dev.plumbline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedMap;

/**
 * Builds what a {@link WorkingClock} looks up, in one walk over the days from 1990 to 2060 and those of the calendar's
 * special days.
 */
final class ClockTables implements DaySegments.Sink {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2060, 12, 31);

    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final long first;
    private final int size;
    private final long[] starts;
    private final long[] closings;
    private final DayClosings dayClosings;
    private final LocalDays days;
    /** Openings and closings in turn. */
    private long[] bounds = new long[1 << 15];

    private int filled;
    private long latestDay = Long.MIN_VALUE;
    private final BitSet folds = new BitSet();

    ClockTables(WorkingCalendar calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
        SortedMap<LocalDate, SpecialDay> specials = calendar.specials();
        first = specials.isEmpty() ? FIRST.toEpochDay() : Math.min(FIRST.toEpochDay(), yearStart(specials.firstKey()));
        long last = specials.isEmpty() ? LAST.toEpochDay() : Math.max(LAST.toEpochDay(), yearEnd(specials.lastKey()));
        size = (int) (last - first + 1);
        starts = new long[size + 1];
        closings = new long[size];
        Arrays.fill(starts, Long.MIN_VALUE);
        Arrays.fill(closings, Long.MIN_VALUE);
        walk();
        dayClosings = new DayClosings(closings);
        days = new LocalDays(zone, first, starts, dayClosings.workingBefore(), folds);
    }

    private static long yearStart(LocalDate date) {
        return date.withDayOfYear(1).toEpochDay();
    }

    private static long yearEnd(LocalDate date) {
        return date.withDayOfYear(date.lengthOfYear()).toEpochDay();
    }

    private void walk() {
        ZoneRules rules = zone.getRules();
        new DaySegments(calendar, rules, this)
                .walk(
                        first * DaySegments.DAY - DaySegments.MARGIN,
                        (first + size) * DaySegments.DAY + DaySegments.MARGIN);
        for (int i = size - 1; i >= 0; i--) {
            starts[i] = starts[i] == Long.MIN_VALUE ? starts[i + 1] : starts[i];
        }
    }

    @Override
    public void day(long epochDay, long start) {
        if (epochDay < latestDay && latestDay >= first) {
            folds.set((int) (latestDay - first));
        }
        latestDay = epochDay;
        int day = (int) (epochDay - first);
        if (day >= 0 && day <= size && starts[day] == Long.MIN_VALUE) {
            starts[day] = start;
        }
    }

    @Override
    public void worked(long epochDay, long from, long to) {
        int day = (int) (epochDay - first);
        if (day < 0 || day >= size) {
            return;
        }
        closings[day] = to;
        if (filled == bounds.length) {
            bounds = Arrays.copyOf(bounds, filled * 2);
        }
        bounds[filled++] = from;
        bounds[filled++] = to;
    }

    WorkingSeconds seconds() {
        WorkTable table = new WorkTable(starts[0], starts[size], Arrays.copyOf(bounds, filled));
        return new WorkingSeconds(table, weekly(starts[0]), weekly(starts[size]));
    }

    private WeeklyTime weekly(long second) {
        int offset = zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        return new WeeklyTime(calendar.week(), offset);
    }

    WorkingDates dates() {
        return new WorkingDates(calendar, zone, days, dayClosings);
    }
}
