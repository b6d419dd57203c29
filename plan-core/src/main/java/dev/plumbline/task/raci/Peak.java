package dev.plumbline.task.raci;

import dev.plumbline.task.Task;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The most tasks that run at a time, and the first day on which they do.
 *
 * @param count how many
 * @param epochDay the day; {@code Long.MIN_VALUE / 4} if it is before every dated start
 */
record Peak(int count, long epochDay) {

    private static final long EVER = Long.MIN_VALUE / 4;
    private static final long NEVER = Long.MAX_VALUE / 4;

    static Peak of(List<Task> tasks) {
        long[] starts = tasks.stream()
                .mapToLong(task -> task.start().map(LocalDate::toEpochDay).orElse(EVER))
                .toArray();
        long[] ends = tasks.stream()
                .mapToLong(task -> task.finish().map(LocalDate::toEpochDay).orElse(NEVER))
                .toArray();
        Arrays.sort(starts);
        Arrays.sort(ends);
        return sweep(starts, ends);
    }

    private static Peak sweep(long[] starts, long[] ends) {
        Peak best = new Peak(0, EVER);
        int ended = 0;
        for (int begun = 1; begun <= starts.length; begun++) {
            while (ends[ended] < starts[begun - 1]) {
                ended++;
            }
            if (begun - ended > best.count) {
                best = new Peak(begun - ended, starts[begun - 1]);
            }
        }
        return best;
    }

    /** The day, or {@code -} if no start is known. */
    String label() {
        return epochDay == EVER ? "-" : LocalDate.ofEpochDay(epochDay).toString();
    }
}
