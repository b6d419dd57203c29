package dev.plumbline.benchmarks;

import java.util.Arrays;

/**
 * The reference of the schedule benchmarks: a forward and a backward pass over plain int arrays, which finds the order of
 * the tasks each time.
 */
final class SchedulePass {

    private final int[] duration;
    private final int[] earliest;
    private final int[] first;
    private final int[] next;
    private final int[] lag;
    private final int[] waits;

    /**
     * @param first where the links that leave each task begin in {@code next}
     * @param next the task at the end of each link, which starts {@code lag} days after the other's finish at the earliest
     * @param waits how many links end at each task
     */
    SchedulePass(int[] duration, int[] earliest, int[] first, int[] next, int[] lag, int[] waits) {
        this.duration = duration;
        this.earliest = earliest;
        this.first = first;
        this.next = next;
        this.lag = lag;
        this.waits = waits;
    }

    /** Early and late starts, one after the other. */
    int[][] run() {
        int size = duration.length;
        int[] early = earliest.clone();
        int[] order = new int[size];
        int end = forward(early, order);
        int[] late = new int[size];
        Arrays.fill(late, end);
        for (int i = size - 1; i >= 0; i--) {
            int task = order[i];
            int finish = late[task];
            for (int e = first[task]; e < first[task + 1]; e++) {
                finish = Math.min(finish, late[next[e]] - lag[e]);
            }
            late[task] = finish - duration[task];
        }
        return new int[][] {early, late};
    }

    private int forward(int[] early, int[] order) {
        int[] waiting = waits.clone();
        int found = 0;
        for (int task = 0; task < waiting.length; task++) {
            if (waiting[task] == 0) {
                order[found++] = task;
            }
        }
        int end = 0;
        for (int done = 0; done < found; done++) {
            int task = order[done];
            int finish = early[task] + duration[task];
            end = Math.max(end, finish);
            for (int e = first[task]; e < first[task + 1]; e++) {
                int other = next[e];
                early[other] = Math.max(early[other], finish + lag[e]);
                if (--waiting[other] == 0) {
                    order[found++] = other;
                }
            }
        }
        return end;
    }
}
