package dev.plumbline.time;

/**
 * Counts working seconds over all time: by table within the years that a clock knows well, by the weekly pattern beyond.
 *
 * <p>Immutable.
 */
final class WorkingSeconds {

    static final long NANOS = 1_000_000_000;

    private final WorkTable table;
    private final WeeklyTime earlier;
    private final WeeklyTime later;
    private final long earlierCount;
    private final long laterCount;

    WorkingSeconds(WorkTable table, WeeklyTime earlier, WeeklyTime later) {
        this.table = table;
        this.earlier = earlier;
        this.later = later;
        this.earlierCount = earlier.count(table.base());
        this.laterCount = later.count(table.limit()) - table.total();
    }

    /** Working seconds before a second, from the table's first day; negative before it. */
    long count(long second) {
        if (table.holds(second)) {
            return table.count(second);
        }
        return second < table.base() ? earlier.count(second) - earlierCount : later.count(second) - laterCount;
    }

    /** The working second with a number. */
    long second(long count) {
        if (count >= 0 && count < table.total()) {
            return table.second(count);
        }
        return count < 0 ? earlier.second(count + earlierCount) : later.second(count + laterCount);
    }

    /** The second by which so many working seconds, at least one, have passed since {@code second}. */
    long plus(long second, long wanted) {
        return second(count(second) + wanted - 1) + 1;
    }

    boolean isWorking(long second) {
        return count(second + 1) > count(second);
    }
}
