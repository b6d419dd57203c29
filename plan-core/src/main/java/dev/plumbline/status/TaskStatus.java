package dev.plumbline.status;

import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskProgress;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.TaskTimeline;
import java.util.List;

/**
 * Where a task stands: its owners, its progress, and how it looks at a glance (TASK-3, MON-4).
 *
 * <p>Immutable and thread-safe.
 *
 * @param task the task
 * @param plan the plan it belongs to
 * @param owners those responsible (R); there should be exactly one
 * @param progress its state, how far it is and should be, how late it is and why
 * @param light how it stands at a glance
 * @param timeline what counts of its record and what does not: who acknowledged, completed and took it, and when
 */
public record TaskStatus(
        Task task,
        PlanId plan,
        List<PartyId> owners,
        TaskProgress progress,
        TrafficLight light,
        TaskTimeline timeline) {

    public TaskStatus {
        owners = List.copyOf(owners);
    }

    /** The state last reported; assigned if none was. */
    public TaskState state() {
        return progress.state();
    }

    /** Whether it was given up. */
    public boolean isCancelled() {
        return state() == TaskState.CANCELLED;
    }

    /** Whether nothing more is to be done: finished, accepted or cancelled. */
    public boolean isOver() {
        return progress.isFinished() || state() == TaskState.CANCELLED;
    }

    /** Days past the planned finish; 0 if in time, and where nobody can tell: see {@link TaskProgress#daysLate()}. */
    public long daysLate() {
        return progress.daysLate().orElse(0);
    }

    /** Its path in findings. */
    public String path() {
        return "task/" + task.id();
    }
}
