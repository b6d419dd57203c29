package dev.plumbline.time;

import java.util.Arrays;

/**
 * Counts working seconds over a stretch of time, in both directions, without searching.
 *
 * <p>Segments are numbered in order of time; each has its opening and the working seconds before it, side by side. Two
 * arrays of buckets lead from a moment, and from an amount of work, to a segment that is hardly ever more than one step
 * away. Immutable.
 */
final class SegmentTable {

    private final long base;
    private final long limit;
    private final long total;
    /** Opening and seconds before, segment after segment; an opening that never comes with the total; room for a step. */
    private final long[] table;

    private final int[] byTime;
    private final int timeShift;
    private final int[] byWork;
    private final int workShift;

    /** The segments are given with one of no length at the base, and the seconds before with the total at the end. */
    SegmentTable(long base, long limit, long[] open, long[] before) {
        this.base = base;
        this.limit = limit;
        this.total = before[open.length];
        table = new long[2 * open.length + 4];
        Arrays.fill(table, Long.MIN_VALUE);
        for (int i = 0; i <= open.length; i++) {
            table[2 * i] = i < open.length ? open[i] : Long.MAX_VALUE;
            table[2 * i + 1] = before[i];
        }
        timeShift = shift(limit - base, open.length);
        byTime = new int[(int) (limit - base - 1 >>> timeShift) + 1];
        for (int i = 0, segment = 0; i < byTime.length; i++) {
            segment = openAt(segment, base + ((long) i << timeShift));
            byTime[i] = segment;
        }
        workShift = shift(total, open.length);
        byWork = new int[(int) (total - 1 >>> workShift) + 1];
        for (int i = 0, segment = 0; i < byWork.length; i++) {
            segment = workedAt(segment, (long) i << workShift);
            byWork[i] = segment;
        }
    }

    /** One or two buckets for a segment. */
    private static int shift(long span, int segments) {
        return 63 - Long.numberOfLeadingZeros(Math.max(1, span / segments));
    }

    /** The last segment that is open at a second or was before; segments are numbered by twos. */
    private int openAt(int from, long second) {
        int segment = from + step(table[from + 2] - second - 1);
        while (table[segment + 2] <= second) {
            segment += 2;
        }
        return segment;
    }

    /** The segment in which a working second lies. */
    private int workedAt(int from, long count) {
        int segment = from + step(table[from + 3] - count - 1);
        while (table[segment + 3] <= count) {
            segment += 2;
        }
        return segment;
    }

    /** One segment further if the difference is negative: without a branch, since nobody could foresee it. */
    private static int step(long difference) {
        return (int) (difference >>> 63) << 1;
    }

    long base() {
        return base;
    }

    long limit() {
        return limit;
    }

    long total() {
        return total;
    }

    boolean holds(long second) {
        return second >= base && second < limit;
    }

    /** Working seconds from the base up to a second that the table holds. */
    long count(long second) {
        int segment = openAt(byTime[(int) (second - base >>> timeShift)], second);
        long before = table[segment + 1];
        return before + Math.min(second - table[segment], table[segment + 3] - before);
    }

    /**
     * The second by which so many working seconds have passed since {@code second}, which the table holds; the least long
     * if the table ends before.
     */
    long plus(long second, long wanted) {
        int segment = openAt(byTime[(int) (second - base >>> timeShift)], second);
        long before = table[segment + 1];
        long last = before + Math.min(second - table[segment], table[segment + 3] - before) + wanted - 1;
        int next = segment + step(table[segment + 3] - last - 1);
        if (last < table[next + 3]) {
            return table[next] + last - table[next + 1] + 1;
        }
        return last < total ? second(last) + 1 : Long.MIN_VALUE;
    }

    /** The working second number {@code count}, from 0 to the total. */
    long second(long count) {
        int segment = workedAt(byWork[(int) (count >>> workShift)], count);
        return table[segment] + count - table[segment + 1];
    }
}
