package dev.plumbline.task.schedule;

import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import java.util.Optional;

/**
 * New dates that a delay suggests for a task; nothing is changed by them (TASK-5). Immutable and thread-safe.
 *
 * @param task the task
 * @param planned its dates now
 * @param proposed its dates then
 * @param days by how many days its finish moves, as its network counts them
 * @param because the task that pushes it; empty for the delayed task itself
 */
public record ProposedMove(TaskId task, DateRange planned, DateRange proposed, int days, Optional<TaskId> because) {}
