package dev.plumbline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Leads from a second to the local day and on to the working days, by table.
 *
 * <p>Days are numbered from the table's first one; a day that the zone skips has no length. Each entry holds by how much
 * its day starts earlier than a day of 24 hours after the other would (upper half) and the number of working days before
 * it (lower half). The origin is chosen so that dividing by the length of a day never leads too far. Immutable.
 */
final class LocalDays {

    static final int OUTSIDE = -1;

    private static final long DAY = DaySegments.DAY;

    private final ZoneId zone;
    private final long first;
    private final long origin;
    private final long[] entries;
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
        long latest = starts[0];
        for (int i = 0; i < starts.length; i++) {
            latest = Math.max(latest, starts[i] - i * DAY);
        }
        origin = latest;
        divisible = starts[starts.length - 1] - origin;
        entries = new long[starts.length];
        plainStarts = new long[starts.length];
        for (int i = 0; i < starts.length; i++) {
            entries[i] = starts[i] - origin - i * DAY << 32 | workingBefore[i];
            boolean whole = i > 0 && i + 1 < starts.length && starts[i + 1] - starts[i] == DAY;
            plainStarts[i] = whole && !isFolded(i) ? starts[i] : Long.MIN_VALUE;
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
        return !folds.isEmpty() && (folds.get(day) || folds.get(day + 1));
    }

    /** The days on which months begin; the table begins and ends with a whole month. */
    private int[] monthStarts() {
        return IntStream.rangeClosed(0, size())
                .filter(day -> date(day).getDayOfMonth() == 1)
                .toArray();
    }

    int size() {
        return entries.length - 1;
    }

    /** The number of the local day of a second, or {@link #OUTSIDE}. */
    int index(long second) {
        long passed = second - origin;
        if (passed < 0 || passed >= divisible) {
            return search(second);
        }
        int day = (int) (passed / DAY);
        while (start(day + 1) <= second) {
            day++;
        }
        return folds.isEmpty() || !folds.get(day) ? day : search(second);
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
        return (int) entries[day];
    }

    long start(int day) {
        return origin + day * DAY + (entries[day] >> 32);
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
        if (day >= 0 && day < size() && !isFolded((int) day)) {
            return Instant.ofEpochSecond(start((int) day + 1) - 1, 999_999_999);
        }
        return WallTime.endOfDay(date(day), zone);
    }
}
