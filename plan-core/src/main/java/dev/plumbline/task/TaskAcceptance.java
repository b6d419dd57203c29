package dev.plumbline.task;

import dev.plumbline.time.Moment;
import java.util.List;

/**
 * The result of a task is taken (验收): what was measured of its criteria, and which of them are waived, why (TASK-1).
 *
 * <p>Who took it is told by the stamp. Immutable and thread-safe.
 *
 * @param task the task
 * @param when when it was taken
 * @param results how it does by its criteria
 */
public record TaskAcceptance(TaskId task, Moment when, List<CriterionResult> results) implements TaskFact {

    public TaskAcceptance {
        results = List.copyOf(results);
    }

    /** The acceptance of a task by these results. */
    public static TaskAcceptance of(TaskId task, Moment when, CriterionResult... results) {
        return new TaskAcceptance(task, when, List.of(results));
    }
}
