package dev.plumbline.task;

/**
 * What a task waits for (依赖): another task, which ends are tied, and a lag (TASK-4).
 *
 * <p>Immutable and thread-safe.
 *
 * @param predecessor the task that comes first
 * @param kind which ends are tied
 * @param lagDays days between the two ends, at most 100 years; negative is a lead
 * @param counting which days the lag counts
 */
public record Dependency(TaskId predecessor, DependencyKind kind, int lagDays, DayCounting counting) {

    private static final int MOST = 36_525;

    public Dependency {
        if (Math.abs((long) lagDays) > MOST) {
            throw new IllegalArgumentException("Dependency on [" + predecessor + "] has the lag [" + lagDays
                    + "]. Give at most " + MOST + " days either way.");
        }
    }

    /** A dependency without lag. */
    public static Dependency of(TaskId predecessor, DependencyKind kind) {
        return new Dependency(predecessor, kind, 0, DayCounting.WORKING);
    }

    /** The task starts after another finishes. */
    public static Dependency finishToStart(TaskId predecessor) {
        return of(predecessor, DependencyKind.FINISH_TO_START);
    }

    /** The task starts after another starts. */
    public static Dependency startToStart(TaskId predecessor) {
        return of(predecessor, DependencyKind.START_TO_START);
    }

    /** The task finishes after another finishes. */
    public static Dependency finishToFinish(TaskId predecessor) {
        return of(predecessor, DependencyKind.FINISH_TO_FINISH);
    }

    /** The task finishes after another starts. */
    public static Dependency startToFinish(TaskId predecessor) {
        return of(predecessor, DependencyKind.START_TO_FINISH);
    }

    /** The same dependency with a lag in working days. */
    public Dependency lag(int days) {
        return new Dependency(predecessor, kind, days, DayCounting.WORKING);
    }

    /** The same dependency with a lag in calendar days. */
    public Dependency calendarLag(int days) {
        return new Dependency(predecessor, kind, days, DayCounting.CALENDAR);
    }

    /** For people: {@code design FINISH_TO_START +2 WORKING}. */
    @Override
    public String toString() {
        return predecessor + " " + kind + (lagDays == 0 ? "" : String.format(" %+d %s", lagDays, counting));
    }
}
