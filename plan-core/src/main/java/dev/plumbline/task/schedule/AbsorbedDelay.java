package dev.plumbline.task.schedule;

import dev.plumbline.task.TaskId;

/**
 * A task that stays where it is although what it waits for moves: its float takes the delay up (TASK-5).
 *
 * <p>The float is the number of days between the earliest start that its predecessors allow and its planned start.
 * Immutable and thread-safe.
 *
 * @param task the task that stays
 * @param floatBefore its float before the delay
 * @param floatAfter what is left of it
 */
public record AbsorbedDelay(TaskId task, int floatBefore, int floatAfter) {}
