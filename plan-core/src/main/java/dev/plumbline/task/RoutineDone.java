package dev.plumbline.task;

import dev.plumbline.fact.Fact;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.util.Optional;

/**
 * That a routine task was done once (TASK-9). Immutable and thread-safe.
 *
 * @param task the routine task
 * @param when when it was done
 * @param of the period it was done for, where that is not the one it was done in
 */
public record RoutineDone(TaskId task, Moment when, Optional<Period> of) implements Fact {

    /** Done for the period in which it was done. */
    public static RoutineDone of(TaskId task, Moment when) {
        return new RoutineDone(task, when, Optional.empty());
    }
}
