package dev.plumbline.task.schedule;

import dev.plumbline.task.TaskId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A task that is finished later than planned (延期, TASK-5). Immutable and thread-safe.
 *
 * @param task which task
 * @param days by how many days, counted as its network counts them, 1 to 36,525; 0 only where the promised day is no
 *     day that counts and none that counts lies between
 * @param promised the day promised, where it is not one that counts, such as a Saturday: the finish then is that day and
 *     no other; empty where counting leads to it
 */
public record Delay(TaskId task, int days, Optional<LocalDate> promised) {

    static final int MOST = 36_525;

    /** The longer delay is the greater one. */
    static final Comparator<Delay> LENGTH =
            Comparator.comparing(Delay::days).thenComparing(delay -> delay.promised.orElse(LocalDate.MIN));

    public Delay {
        if (days < 0 || days > MOST || days == 0 && promised.isEmpty()) {
            throw new IllegalArgumentException(
                    "Task [" + task + "] is late by [" + days + "] days. Give 1 to " + MOST + " days.");
        }
    }

    public static Delay of(TaskId task, int days) {
        return new Delay(task, days, Optional.empty());
    }
}
