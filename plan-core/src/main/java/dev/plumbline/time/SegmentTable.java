package dev.plumbline.time;

import java.util.Arrays;

/**
 * Counts working seconds over a stretch of time, in both directions, without searching.
 *
 * <p>Segments are numbered in order of time; running sums say how much was worked before each. Two arrays of buckets
 * lead from a moment, and from an amount of work, to a segment at most a few steps away. Confined to its builder until
 * it is built, then immutable.
 */
final class SegmentTable {

    private final long base;
    private final long limit;
    private final long[] open;
    private final long[] before;
    private final int[] byTime;
    private final int timeShift;
    private final int[] byWork;
    private final int workShift;

    /** The segments are given with a sentinel of no length at the start. */
    SegmentTable(long base, long limit, long[] open, long[] before) {
        this.base = base;
        this.limit = limit;
        this.open = Arrays.copyOf(open, open.length + 1);
        this.open[open.length] = Long.MAX_VALUE;
        this.before = before;
        timeShift = shift(limit - base, open.length);
        byTime = new int[(int) ((limit - base - 1) >>> timeShift) + 1];
        workShift = shift(total(), open.length);
        byWork = new int[(int) ((total() - 1) >>> workShift) + 1];
        fillBuckets();
    }

    private static int shift(long span, int segments) {
        return 63 - Long.numberOfLeadingZeros(Math.max(1, span / segments));
    }

    private void fillBuckets() {
        int segment = 0;
        for (int i = 0; i < byTime.length; i++) {
            segment = laterAt(segment, base + ((long) i << timeShift));
            byTime[i] = segment;
        }
        segment = 0;
        for (int i = 0; i < byWork.length; i++) {
            segment = workedAt(segment, (long) i << workShift);
            byWork[i] = segment;
        }
    }

    private int laterAt(int from, long second) {
        int segment = from;
        while (open[segment + 1] <= second) {
            segment++;
        }
        return segment;
    }

    private int workedAt(int from, long count) {
        int segment = from;
        while (before[segment + 1] <= count) {
            segment++;
        }
        return segment;
    }

    long base() {
        return base;
    }

    long limit() {
        return limit;
    }

    long total() {
        return before[before.length - 1];
    }

    boolean holds(long second) {
        return second >= base && second < limit;
    }

    /** Working seconds from the base up to a second that the table holds. */
    long count(long second) {
        int segment = laterAt(byTime[(int) ((second - base) >>> timeShift)], second);
        return before[segment] + Math.min(second - open[segment], before[segment + 1] - before[segment]);
    }

    /** The working second number {@code count}, from 0 to the total. */
    long second(long count) {
        int segment = workedAt(byWork[(int) (count >>> workShift)], count);
        return open[segment] + count - before[segment];
    }
}
