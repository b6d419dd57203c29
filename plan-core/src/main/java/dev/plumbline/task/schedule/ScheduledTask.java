package dev.plumbline.task.schedule;

import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;

/**
 * When a task can and must happen (TASK-6).
 *
 * <p>Floats are in days of the task's own calendar. Immutable and thread-safe.
 *
 * @param task the task
 * @param early its first to its last day, as early as possible
 * @param late its first to its last day, as late as its successors, the end of everything and its dates allow
 * @param duration its days; 0 for a milestone
 * @param totalFloat by how many days it can be late without moving the end or breaking a date; negative where a date
 *     cannot be held
 * @param freeFloat by how many days it can be late without moving any other task; never more than the total float,
 *     never negative
 * @param done whether it is finished
 */
public record ScheduledTask(
        TaskId task, DateRange early, DateRange late, int duration, int totalFloat, int freeFloat, boolean done) {

    /** Whether any delay of it is a delay of everything, or breaks a date: no float left, and not finished. */
    public boolean isCritical() {
        return totalFloat <= 0 && !done;
    }

    public boolean isMilestone() {
        return duration == 0;
    }
}
