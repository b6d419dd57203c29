package dev.plumbline.time;

/**
 * Counts working seconds over a stretch of time, in both directions, without searching and without a branch that nobody could
 * foresee.
 *
 * <p>The stretch is cut into days of 24 hours, and each of them knows the working seconds before it and its {@link DayShapes
 * shape}. Division leads from a moment to its day and its slot; from an amount of work it leads, by the work of an ordinary
 * day, to the first day that it can lie in. Immutable.
 */
final class WorkTable {

    private static final long DAY = DaySegments.DAY;
    private static final int SHAPE_BITS = 28;
    private static final int SHAPES = (1 << SHAPE_BITS) - 1;
    private static final int FRACTION = 40;

    private final long base;
    private final long length;
    private final long total;
    /** For each day and the day after the last: the working seconds before it and, in the lower bits, its shape. */
    private final long[] work;
    /** 2 to the power of 40 by the length of a slot, rounded up: exact for all seconds of a day. */
    private final long slotsPerSecond;
    /** See {@link DayShapes#worked()}. */
    private final int[] worked;
    /** See {@link DayShapes#idle()}. */
    private final int[] idle;

    private final int[] nextWorked;
    /** 2 to the power of 63 by the seconds worked on an ordinary day, rounded up: exact for all that the table holds. */
    private final long ordinaryDays;
    /** For each ordinary day's work the day in which it begins. */
    private final int[] byWork;

    /** Takes the openings and closings in turn, in order of time, all between the base and the limit. */
    WorkTable(long base, long limit, long[] bounds) {
        WorkDays days = new WorkDays(base, limit, bounds);
        DayShapes shapes = days.shapes();
        this.base = base;
        this.length = limit - base;
        this.total = days.total();
        slotsPerSecond = (1L << FRACTION) / shapes.slot() + 1;
        worked = shapes.worked();
        idle = shapes.idle();
        nextWorked = days.nextWorked();
        work = new long[days.size() + 1];
        work[days.size()] = total << SHAPE_BITS;
        for (int day = 0; day < days.size(); day++) {
            work[day] = days.before(day) << SHAPE_BITS | days.shape(day) * shapes.slots();
        }
        long ordinary = shapes.ordinaryWork();
        ordinaryDays = Long.MAX_VALUE / ordinary + 1;
        byWork = new int[(int) ((total + ordinary - 1) / ordinary)];
        for (int i = 0, day = 0; i < byWork.length; i++) {
            day = dayOf(i * ordinary, day);
            byWork[i] = day;
        }
    }

    /** The day in which a working second lies, which is not before {@code from}. */
    private int dayOf(long count, int from) {
        int day = from;
        while (work[day + 1] >> SHAPE_BITS <= count) {
            day = nextWorked[day];
        }
        return day;
    }

    long base() {
        return base;
    }

    long limit() {
        return base + length;
    }

    long total() {
        return total;
    }

    boolean holds(long second) {
        long passed = second - base;
        return passed >= 0 && passed < length;
    }

    /** Working seconds from the base up to a second that the table holds. */
    long count(long second) {
        long passed = second - base;
        int day = (int) (passed / DAY);
        int within = (int) (passed - day * DAY);
        long entry = work[day];
        int slot = worked[((int) entry & SHAPES) + (int) (within * slotsPerSecond >>> FRACTION)];
        return (entry >> SHAPE_BITS) + (slot >> 1) + (within & -(slot & 1));
    }

    /** The working second number {@code count}, from 0 to the total. */
    long second(long count) {
        int day = byWork[(int) Math.multiplyHigh(count << 1, ordinaryDays)];
        if (work[day + 1] >> SHAPE_BITS <= count) {
            day = dayOf(count, day);
        }
        long entry = work[day];
        long within = count - (entry >> SHAPE_BITS);
        int slot = ((int) entry & SHAPES) + (int) (within * slotsPerSecond >>> FRACTION);
        return base + day * DAY + within + idle[slot];
    }
}
