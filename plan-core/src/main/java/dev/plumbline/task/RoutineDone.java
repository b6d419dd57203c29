package dev.plumbline.task;

import dev.plumbline.fact.Correctable;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a routine task was done once (TASK-9). Immutable and thread-safe.
 *
 * @param task the routine task
 * @param when when it was done
 * @param due the due date it was done for, where that is not the next one: what is done late names it
 */
public record RoutineDone(TaskId task, Moment when, Optional<LocalDate> due) implements Correctable {

    @Override
    public String summary() {
        return task + " (" + when + ")";
    }

    /** Done for the next due date. */
    public static RoutineDone of(TaskId task, Moment when) {
        return new RoutineDone(task, when, Optional.empty());
    }

    /** Done for a due date, in time or late. */
    public static RoutineDone of(TaskId task, Moment when, LocalDate due) {
        return new RoutineDone(task, when, Optional.of(due));
    }
}
