package dev.plumbline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Leads from a second to the local day and on to the working days, by table.
 *
 * <p>Days are numbered from the table's first one; a day that the zone skips has no length. Each entry holds the start of
 * its day in seconds from an origin (upper half) and the number of working days before it (lower half). The origin is
 * chosen so that dividing by the length of a day never leads too far. Immutable.
 */
final class LocalDays {

    private static final long DAY = DaySegments.DAY;

    private final ZoneId zone;
    private final long first;
    private final long origin;
    private final long[] entries;
    /** How many days can be found by division: none where a clock is set back across midnight. */
    private final int divisible;

    private final int[] monthStarts;
    private final short[] monthOf;

    /**
     * Takes the start of each day and of the day after the last, and the working days before each.
     *
     * @param folded whether the clock is somewhere set back across midnight, so that a day comes twice
     */
    LocalDays(ZoneId zone, long first, long[] starts, int[] workingBefore, boolean folded) {
        this.zone = zone;
        this.first = first;
        long latest = starts[0];
        for (int i = 0; i < starts.length; i++) {
            latest = Math.max(latest, starts[i] - i * DAY);
        }
        origin = latest;
        entries = new long[starts.length + 1];
        for (int i = 0; i < starts.length; i++) {
            entries[i] = Math.max(0, starts[i] - origin) << 32 | workingBefore[i];
        }
        entries[starts.length] = -1;
        divisible = folded ? 0 : starts.length - 1;
        monthStarts = monthStarts();
        monthOf = new short[size()];
        for (short month = 0; month < monthStarts.length - 1; month++) {
            Arrays.fill(monthOf, monthStarts[month], monthStarts[month + 1], month);
        }
    }

    /** The days on which months begin; the table begins and ends with a whole month. */
    private int[] monthStarts() {
        return IntStream.rangeClosed(0, size())
                .filter(day -> date(day).getDayOfMonth() == 1)
                .toArray();
    }

    int size() {
        return entries.length - 2;
    }

    /** The number of the local day of a second; below 0 or from {@link #size()} on if it is outside the table. */
    int index(long second) {
        long passed = second - origin;
        int day = (int) (passed / DAY);
        if (passed < 0 || day >= divisible) {
            return search(second);
        }
        while (passed >= entries[day + 1] >>> 32) {
            day++;
        }
        return day;
    }

    private int search(long second) {
        return (int) Math.max(-1, Math.min(index(dateAt(second)), size()));
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
        return (int) entries[day];
    }

    long start(int day) {
        return origin + (entries[day] >>> 32);
    }

    /** The number of the day so many months after a day of the table, clamped to the length of its month, anywhere. */
    long plusMonths(int day, int months) {
        int month = monthOf[day] + months;
        if (month < 0 || month >= monthStarts.length - 1) {
            return index(date(day).plusMonths(months));
        }
        int dayOfMonth = day - monthStarts[monthOf[day]];
        return Math.min(monthStarts[month] + dayOfMonth, monthStarts[month + 1] - 1);
    }

    /** Whether a day of the table runs from midnight to midnight with no change of the clock. */
    boolean isPlain(int day) {
        return day < divisible && day > 0 && (entries[day + 1] >>> 32) - (entries[day] >>> 32) == DAY;
    }

    /** The last nanosecond of a day, anywhere. */
    Instant end(long day) {
        if (day >= 0 && day < divisible) {
            return Instant.ofEpochSecond(start((int) day + 1) - 1, 999_999_999);
        }
        return WallTime.endOfDay(date(day), zone);
    }
}
