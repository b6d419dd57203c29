package dev.plumbline.time;

import java.nio.IntBuffer;

/**
 * Cuts a stretch of working time into days of 24 hours, whatever the clocks showed, for a {@link WorkTable}.
 *
 * <p>Confined to one thread.
 */
final class WorkDays {

    private static final long DAY = DaySegments.DAY;

    private final long base;
    private final int size;
    private final long[] bounds;
    private final long[] before;
    private final int[] shape;
    private final DayShapes shapes = new DayShapes();
    /** The bounds within the day that is being cut. */
    private IntBuffer own = IntBuffer.allocate(64);

    /** Takes the openings and closings in turn, in order of time, all between the base and the limit. */
    WorkDays(long base, long limit, long[] bounds) {
        this.base = base;
        this.bounds = bounds;
        size = (int) ((limit - base + DAY - 1) / DAY);
        before = new long[size + 1];
        shape = new int[size];
        for (int day = 0, next = 0; day < size; day++) {
            next = cut(day, next);
            shape[day] = shapes.add(own.flip());
        }
    }

    /** Collects a day's intervals and returns the first one that the next day has a part of. */
    private int cut(int day, int from) {
        long start = base + day * DAY;
        before[day + 1] = before[day];
        own.clear();
        int i = from;
        while (i < bounds.length && bounds[i] < start + DAY) {
            int open = (int) (Math.max(bounds[i], start) - start);
            int close = (int) (Math.min(bounds[i + 1], start + DAY) - start);
            before[day + 1] += close - open;
            if (own.remaining() < 2) {
                own = IntBuffer.allocate(own.capacity() * 2).put(own.flip());
            }
            own.put(open).put(close);
            if (bounds[i + 1] > start + DAY) {
                return i;
            }
            i += 2;
        }
        return i;
    }

    int size() {
        return size;
    }

    DayShapes shapes() {
        return shapes;
    }

    /** The number of a day's shape. */
    int shape(int day) {
        return shape[day];
    }

    /** The working seconds before a day or before the day after the last. */
    long before(int day) {
        return before[day];
    }

    long total() {
        return before[size];
    }

    private long worked(int day) {
        return before[day + 1] - before[day];
    }

    /** For each day the next one that has work, or the last day. */
    int[] nextWorked() {
        int[] next = new int[size];
        for (int day = size - 1, worked = size - 1; day >= 0; day--) {
            next[day] = worked;
            worked = worked(day) > 0 ? day : worked;
        }
        return next;
    }
}
