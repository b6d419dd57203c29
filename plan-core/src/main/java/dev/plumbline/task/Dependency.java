package dev.plumbline.task;

/**
 * What a task waits for (依赖): another task, which ends are tied, and a lag (TASK-4).
 *
 * <p>Immutable and thread-safe.
 *
 * @param predecessor the task that comes first
 * @param kind which ends are tied
 * @param lagDays days between the two ends; negative is a lead
 */
public record Dependency(TaskId predecessor, DependencyKind kind, int lagDays) {

    /** The task starts after another finishes. */
    public static Dependency finishToStart(TaskId predecessor) {
        return new Dependency(predecessor, DependencyKind.FINISH_TO_START, 0);
    }

    /** The same dependency with a lag in days. */
    public Dependency lag(int days) {
        return new Dependency(predecessor, kind, days);
    }
}
