package dev.plumbline.task.schedule;

import dev.plumbline.task.TaskId;
import java.util.List;

/**
 * The chains of tasks that decide when everything is finished (关键路径, TASK-6).
 *
 * <p>Paths that fork and join again multiply, so only the first are listed; how many there are is always told. Immutable
 * and thread-safe.
 *
 * @param paths the first 100 paths, in the order of their first tasks by early start, then id
 * @param total how many there are; {@link Long#MAX_VALUE} stands for as many or more
 */
public record CriticalPaths(List<List<TaskId>> paths, long total) {

    public CriticalPaths {
        paths = paths.stream().map(List::copyOf).toList();
    }

    /** Whether there are more than are listed. */
    public boolean isTruncated() {
        return total > paths.size();
    }
}
