package dev.plumbline.evaluation;

import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import java.util.Optional;

/**
 * What an adjustment would do to a task's dates by the schedule (TASK-6). Immutable and thread-safe.
 *
 * @param task the task
 * @param before its early dates now; empty of a task that would be new
 * @param after its early dates as they would be; empty of a task that would be gone
 */
public record TaskEffect(TaskId task, Optional<DateRange> before, Optional<DateRange> after) {}
