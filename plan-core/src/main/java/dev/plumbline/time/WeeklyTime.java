package dev.plumbline.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts working seconds of the bare weekly pattern at a fixed offset, over any stretch of time, by division.
 *
 * <p>It stands in for the {@link WorkTable} before its first and after its last day. Immutable.
 */
final class WeeklyTime {

    private static final long WEEK = 7 * DaySegments.DAY;
    /** Epoch day 0 was a Thursday. */
    private static final long MONDAY = -3 * DaySegments.DAY;

    private final long start;
    private final long[] open;
    private final long[] before;

    WeeklyTime(WorkingWeek week, long offset) {
        start = MONDAY - offset;
        List<long[]> segments = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            long midnight = day.ordinal() * DaySegments.DAY;
            week.on(day)
                    .intervals()
                    .forEach(each ->
                            segments.add(new long[] {midnight + each.from() * 60L, 60L * (each.to() - each.from())}));
        }
        open = segments.stream().mapToLong(each -> each[0]).toArray();
        before = new long[open.length + 1];
        for (int i = 0; i < open.length; i++) {
            before[i + 1] = before[i] + segments.get(i)[1];
        }
    }

    private long perWeek() {
        return before[open.length];
    }

    /** Working seconds before a second, from an arbitrary zero. */
    long count(long second) {
        long within = Math.floorMod(second - start, WEEK);
        int segment = open.length - 1;
        while (segment >= 0 && open[segment] > within) {
            segment--;
        }
        long inWeek = segment < 0 ? 0 : Math.min(before[segment] + within - open[segment], before[segment + 1]);
        return Math.floorDiv(second - start, WEEK) * perWeek() + inWeek;
    }

    /** The working second with a number of that count. */
    long second(long count) {
        long within = Math.floorMod(count, perWeek());
        int segment = 0;
        while (before[segment + 1] <= within) {
            segment++;
        }
        return start + Math.floorDiv(count, perWeek()) * WEEK + open[segment] + within - before[segment];
    }
}
