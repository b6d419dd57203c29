package dev.plumbline.evaluation;

import dev.plumbline.task.TaskState;
import java.util.Map;

/**
 * How the work of a period went, in numbers (执行情况, EVA-1).
 *
 * <p>What falls to one day (a planned finish, a milestone, an issue that occurred) is counted in the period of that day, so
 * the numbers of the months of a quarter add up to those of the quarter. A task under way in several periods is in the
 * {@link #states} of each. Immutable and thread-safe.
 *
 * @param states the tasks under way in the period, by their state as of the report's moment; states without tasks are left
 *     out
 * @param due tasks whose planned finish lies in the period, those cancelled left out
 * @param inTime of these, the ones finished by that day
 * @param late of these, the ones finished after it
 * @param finished tasks that were finished in the period, whenever they were planned to be
 * @param milestones milestones of the period
 * @param milestonesMet of these, the ones whose task was finished by their day
 * @param milestonesMissed of these, the ones whose day is over and whose task was not finished by it; none of a cancelled task
 * @param issues issues that occurred in the period
 * @param issuesClosed issues that were closed or rejected in the period, whenever they occurred
 */
public record ExecutionSummary(
        Map<TaskState, Integer> states,
        int due,
        int inTime,
        int late,
        int finished,
        int milestones,
        int milestonesMet,
        int milestonesMissed,
        int issues,
        int issuesClosed) {

    public ExecutionSummary {
        states = Map.copyOf(states);
    }

    /** The tasks under way in the period. */
    public int tasks() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The tasks in a state. */
    public int tasks(TaskState state) {
        return states.getOrDefault(state, 0);
    }

    /** The tasks that were due and are not finished. */
    public int overdue() {
        return due - inTime - late;
    }
}
