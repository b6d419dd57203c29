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
 * @param because the task that pushes it; empty for a delayed task that nothing pushes farther
 * @param root the delayed task with which it begins: itself, or the one at the end of what pushes it
 */
public record ProposedMove(
        TaskId task, DateRange planned, DateRange proposed, int days, Optional<TaskId> because, TaskId root) {}
