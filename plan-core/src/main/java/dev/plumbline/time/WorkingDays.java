package dev.plumbline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Counts the working days of a calendar without walking over them.
 *
 * <p>The weekly pattern is counted by division; the special days that depart from it are corrections in a sorted array
 * with running sums, found by bisection. Days are epoch days; counts run from an arbitrary zero.
 */
final class WorkingDays {

    private final boolean[] weekly = new boolean[7];
    private final int[] before = new int[8];
    private final long[] exceptions;
    private final long[] countAt;

    WorkingDays(WorkingWeek week, SortedMap<LocalDate, SpecialDay> specials) {
        for (int i = 0; i < 7; i++) {
            weekly[i] = week.isWorkingDay(DayOfWeek.of(i + 1));
            before[i + 1] = before[i] + (weekly[i] ? 1 : 0);
        }
        Predicate<LocalDate> departs = day -> specials.get(day).isWorking() != weekly(day.toEpochDay());
        exceptions = specials.keySet().stream()
                .filter(departs)
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
        countAt = new long[exceptions.length];
        long correction = 0;
        for (int i = 0; i < exceptions.length; i++) {
            correction += weekly(exceptions[i]) ? -1 : 1;
            countAt[i] = weeklyCount(exceptions[i]) + correction;
        }
    }

    /** Epoch day 0 was a Thursday; Monday is 0 here. */
    private static int weekday(long day) {
        return (int) Math.floorMod(day + 3, 7L);
    }

    private boolean weekly(long day) {
        return weekly[weekday(day)];
    }

    /** Working days of the weekly pattern up to and with a day. */
    private long weeklyCount(long day) {
        return Math.floorDiv(day + 3, 7L) * before[7] + before[weekday(day) + 1];
    }

    private int lastExceptionUpTo(long day) {
        int found = Arrays.binarySearch(exceptions, day);
        return found >= 0 ? found : -found - 2;
    }

    boolean isWorking(long day) {
        int last = lastExceptionUpTo(day);
        return weekly(day) != (last >= 0 && exceptions[last] == day);
    }

    /** Working days up to and with a day. */
    long count(long day) {
        int last = lastExceptionUpTo(day);
        return last < 0 ? weeklyCount(day) : countAt[last] + weeklyCount(day) - weeklyCount(exceptions[last]);
    }

    /** The working day with which the count reaches {@code count}. */
    long day(long count) {
        int last = lastExceptionBelow(count);
        long start = last < 0 ? count : weeklyCount(exceptions[last]) + count - countAt[last];
        long found = weeklyDay(start);
        boolean reachesNext = last + 1 < exceptions.length && found >= exceptions[last + 1];
        return reachesNext ? exceptions[last + 1] : found;
    }

    private int lastExceptionBelow(long count) {
        int low = 0;
        int high = exceptions.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (countAt[middle] < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private long weeklyDay(long count) {
        long week = Math.floorDiv(count - 1, (long) before[7]);
        int within = (int) (count - week * before[7]);
        int weekday = 0;
        while (before[weekday + 1] < within) {
            weekday++;
        }
        return week * 7 - 3 + weekday;
    }
}
