package dev.plumbline.time;

/**
 * Counts working seconds over a stretch of time, in both directions, without searching.
 *
 * <p>Segments are numbered in order of time; each has its opening and the working seconds before it, side by side. The
 * local day leads from a moment to a segment, buckets lead to it from an amount of work; it is hardly ever more than one
 * step away. Immutable.
 */
final class SegmentTable {

    /** An opening that never comes. */
    private static final long NEVER = Long.MAX_VALUE / 2;

    private final LocalDays days;
    private final long base;
    private final long limit;
    private final long total;
    /** Opening and seconds before, segment after segment; then openings that never come with the total. */
    private final long[] table;
    /** For each day the first segment that closes after its start; segments are numbered by twos. */
    private final int[] byDay;

    private final int[] byWork;
    private final int workShift;

    /** The segments are given with one of no length at the base, and the seconds before with the total at the end. */
    SegmentTable(LocalDays days, long base, long limit, long[] open, long[] before) {
        this.days = days;
        this.base = base;
        this.limit = limit;
        this.total = before[open.length];
        table = new long[2 * open.length + 6];
        for (int i = 0; 2 * i < table.length; i++) {
            table[2 * i] = i < open.length ? open[i] : NEVER;
            table[2 * i + 1] = before[Math.min(i, open.length)];
        }
        byDay = new int[days.size()];
        for (int day = 0, segment = 0; day < byDay.length; day++) {
            long start = days.start(day);
            while (table[segment] + table[segment + 3] - table[segment + 1] <= start) {
                segment += 2;
            }
            byDay[day] = segment;
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

    /** The last segment that opens by a second; the first of its day if none of that day does. */
    private int openAt(long second) {
        int segment = byDay[Math.max(0, days.index(second))];
        while (table[segment + 2] <= second) {
            segment += 2;
        }
        return segment;
    }

    /** The segment in which a working second lies. */
    private int workedAt(int from, long count) {
        int segment = from;
        while (table[segment + 3] <= count) {
            segment += 2;
        }
        return segment;
    }

    /** The seconds worked of a segment, at least none and at most all: without a branch, which would often go wrong. */
    private static long worked(long passed, long length) {
        long over = passed - length;
        long upTo = length + (over & over >> 63);
        return upTo & ~(upTo >> 63);
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
        int segment = openAt(second);
        long before = table[segment + 1];
        return before + worked(second - table[segment], table[segment + 3] - before);
    }

    /**
     * The second by which so many working seconds have passed since {@code second}, which the table holds; the least long
     * if the table ends before.
     */
    long plus(long second, long wanted) {
        int segment = openAt(second);
        long open = table[segment];
        long before = table[segment + 1];
        long nextOpen = table[segment + 2];
        long nextBefore = table[segment + 3];
        long last = before + worked(second - open, nextBefore - before) + wanted - 1;
        if (last < table[segment + 5]) {
            // All ones if the work ends in the next segment: without a branch, since nobody could foresee it.
            long crossing = nextBefore - last - 1 >> 63;
            return last + 1 + open - before + (nextOpen - nextBefore - open + before & crossing);
        }
        return last < total ? second(last) + 1 : Long.MIN_VALUE;
    }

    /** The working second number {@code count}, from 0 to the total. */
    long second(long count) {
        int segment = workedAt(byWork[(int) (count >>> workShift)], count);
        return table[segment] + count - table[segment + 1];
    }
}
