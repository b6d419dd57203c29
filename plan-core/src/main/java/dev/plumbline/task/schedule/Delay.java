package dev.plumbline.task.schedule;

import dev.plumbline.task.TaskId;

/**
 * A task that is finished later than planned (延期). Immutable and thread-safe.
 *
 * @param task which task
 * @param days by how many days, counted as its network counts them, 1 to 36,525
 */
public record Delay(TaskId task, int days) {

    static final int MOST = 36_525;

    public Delay {
        if (days < 1 || days > MOST) {
            throw new IllegalArgumentException(
                    "Task [" + task + "] is late by [" + days + "] days. Give 1 to " + MOST + " days.");
        }
    }

    public static Delay of(TaskId task, int days) {
        return new Delay(task, days);
    }
}
