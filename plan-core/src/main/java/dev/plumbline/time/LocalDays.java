package dev.plumbline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Leads from a second to the local day and back, by table.
 *
 * <p>Days are numbered from the table's first one; a day that the zone skips has no length. Immutable.
 */
final class LocalDays {

    private final ZoneId zone;
    private final long first;
    private final long[] starts;
    private final boolean folded;

    /**
     * Takes the start of each day and of the day after the last.
     *
     * @param folded whether a clock somewhere is set back across midnight, so that a day comes twice
     */
    LocalDays(ZoneId zone, long first, long[] starts, boolean folded) {
        this.zone = zone;
        this.first = first;
        this.starts = starts;
        this.folded = folded;
    }

    int size() {
        return starts.length - 1;
    }

    /** The number of the local day of a second; below 0 or from {@code size} on if it is outside the table. */
    int index(long second) {
        long passed = second - starts[0];
        if (folded || passed < 0 || second >= starts[starts.length - 1]) {
            return outside(second);
        }
        int day = Math.min((int) (passed / DaySegments.DAY), starts.length - 2);
        while (second < starts[day]) {
            day--;
        }
        while (second >= starts[day + 1]) {
            day++;
        }
        return day;
    }

    private int outside(long second) {
        long day = date(second).toEpochDay() - first;
        return (int) Math.max(-1, Math.min(day, starts.length));
    }

    LocalDate date(long second) {
        return Instant.ofEpochSecond(second).atZone(zone).toLocalDate();
    }

    /** The number of a date, anywhere. */
    long index(LocalDate date) {
        return date.toEpochDay() - first;
    }

    LocalDate date(int day) {
        return LocalDate.ofEpochDay(first + day);
    }

    /** Whether a day of the table runs from midnight to midnight with no change of the clock. */
    boolean isPlain(int day) {
        return !folded && starts[day + 1] - starts[day] == DaySegments.DAY;
    }

    long start(int day) {
        return starts[day];
    }

    /** The last nanosecond of a day, anywhere. */
    Instant end(long day) {
        if (!folded && day >= 0 && day < starts.length - 1) {
            return Instant.ofEpochSecond(starts[(int) day + 1] - 1, 999_999_999);
        }
        return WallTime.endOfDay(LocalDate.ofEpochDay(first + day), zone);
    }
}
