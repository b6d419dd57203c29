package dev.plumbline.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The line that joins, over a Gantt chart, the day on which each task was to be as far as it is (进度前锋线, TASK-6).
 *
 * <p>Where the line bends to the left of its date a task is behind, to the right ahead. A task that is finished, that is
 * not to be begun yet, or of which nothing can be told lies on the date itself. Immutable and thread-safe.
 *
 * @param points a point for each task, in the order given
 */
public record ProgressLine(List<Point> points) {

    public ProgressLine {
        points = List.copyOf(points);
    }

    /**
     * A point of the line.
     *
     * @param task the task
     * @param date where the line crosses its bar
     */
    public record Point(TaskId task, LocalDate date) {}

    /** The line of tasks, all of them told for the same day. */
    public static ProgressLine of(Collection<TaskProgress> tasks) {
        return new ProgressLine(tasks.stream()
                .map(progress -> new Point(progress.task().id(), point(progress)))
                .toList());
    }

    private static LocalDate point(TaskProgress progress) {
        boolean open = !progress.isFinished() && progress.state() != TaskState.CANCELLED;
        LocalDate start = progress.task().start().orElse(progress.date());
        return progress.planReached()
                .filter(reached -> open && !(start.isAfter(progress.date()) && reached.isBefore(start)))
                .orElse(progress.date());
    }
}
