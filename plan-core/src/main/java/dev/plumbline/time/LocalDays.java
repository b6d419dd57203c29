package dev.plumbline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Leads from a second to the local day and on to the working days, by table.
 *
 * <p>Days are numbered from the table's first one; a day that the zone skips has no length. The origin is
 * chosen so that dividing by the length of a day never leads too far. Immutable.
 */
final class LocalDays {

    static final int OUTSIDE = -1;

    private static final long DAY = DaySegments.DAY;

    private final ZoneId zone;
    private final long first;
    private final long origin;
    /** The first start of each day and of the day after the last. */
    private final long[] starts;
    /** The end of each day that comes only once, else the least long. */
    private final long[] ends;

    private final int[] workingBefore;
    /** For each day that runs from midnight to midnight with no change of the clock its start, else the least long. */
    private final long[] plainStarts;
    /** The seconds from the origin in which days can be found by division. */
    private final long divisible;
    /** The days in which a clock is set back across midnight to the day before. */
    private final BitSet folds;

    private final int[] monthStarts;
    /** For each day the number of its month and, in the lower five bits, the days before it in its month. */
    private final int[] monthDays;

    /**
     * Takes the first start of each day and of the day after the last, and the working days before each.
     *
     * @param folds the days in which the clock is set back to the day before, so that both come twice
     */
    LocalDays(ZoneId zone, long first, long[] starts, int[] workingBefore, BitSet folds) {
        this.zone = zone;
        this.first = first;
        this.folds = folds;
        this.starts = starts;
        this.workingBefore = workingBefore;
        long latest = starts[0];
        for (int i = 0; i < starts.length; i++) {
            latest = Math.max(latest, starts[i] - i * DAY);
        }
        origin = latest;
        divisible = starts[starts.length - 1] - origin;
        ends = new long[size()];
        plainStarts = new long[size()];
        for (int i = 0; i < size(); i++) {
            ends[i] = isFolded(i) ? Long.MIN_VALUE : starts[i + 1];
            boolean whole = i > 0 && ends[i] - starts[i] == DAY;
            plainStarts[i] = whole ? starts[i] : Long.MIN_VALUE;
        }
        monthStarts = monthStarts();
        monthDays = new int[size()];
        for (int month = 0; month < monthStarts.length - 1; month++) {
            for (int day = monthStarts[month]; day < monthStarts[month + 1]; day++) {
                monthDays[day] = month << 5 | day - monthStarts[month];
            }
        }
    }

    /** Whether a day comes twice. */
    private boolean isFolded(int day) {
        return folds.get(day) || folds.get(day + 1);
    }

    /** The days on which months begin; the table begins and ends with a whole month. */
    private int[] monthStarts() {
        return IntStream.rangeClosed(0, size())
                .filter(day -> date(day).getDayOfMonth() == 1)
                .toArray();
    }

    int size() {
        return starts.length - 1;
    }

    /** The number of the local day of a second, or {@link #OUTSIDE}. */
    int index(long second) {
        long passed = second - origin;
        if (passed < 0 || passed >= divisible) {
            return search(second);
        }
        int day = (int) (passed / DAY);
        return second < ends[day] ? day : later(day, second);
    }

    private int later(int from, long second) {
        int day = from;
        while (starts[day + 1] <= second) {
            day++;
        }
        return folds.get(day) ? search(second) : day;
    }

    private int search(long second) {
        long day = index(dateAt(second));
        return day >= 0 && day < size() ? (int) day : OUTSIDE;
    }

    LocalDate dateAt(long second) {
        return Instant.ofEpochSecond(second).atZone(zone).toLocalDate();
    }

    /** The number of a date, anywhere. */
    long index(LocalDate date) {
        return date.toEpochDay() - first;
    }

    /** The date of a number, anywhere. */
    LocalDate date(long day) {
        return LocalDate.ofEpochDay(first + day);
    }

    /** The working days of the table before a day of it, or before the day after the last. */
    int workingBefore(int day) {
        return workingBefore[day];
    }

    /** The number of the day so many months after a day of the table, clamped to the length of its month, anywhere. */
    long plusMonths(int day, int months) {
        int monthDay = monthDays[day];
        int month = (monthDay >> 5) + months;
        if (month < 0 || month >= monthStarts.length - 1) {
            return index(date(day).plusMonths(months));
        }
        return Math.min(monthStarts[month] + (monthDay & 31), monthStarts[month + 1] - 1);
    }

    /** The start of a day that runs from midnight to midnight with no change of the clock, else the least long. */
    long plainStart(int day) {
        return plainStarts[day];
    }

    /** The last nanosecond of a day, anywhere. */
    Instant end(long day) {
        long end = day >= 0 && day < ends.length ? ends[(int) day] : Long.MIN_VALUE;
        return end == Long.MIN_VALUE
                ? WallTime.endOfDay(date(day), zone)
                : Instant.ofEpochSecond(end - 1, WorkingSeconds.NANOS - 1);
    }
}
