package dev.plumbline.status;

import dev.plumbline.task.Dependency;
import dev.plumbline.task.DependencyKind;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tasks that were finished late and still move open tasks that wait for them: a delay does not end with the work that
 * caused it (TASK-5). One of which nobody told the day is not late (TASK-3).
 */
final class LateFinishes {

    private final Map<TaskId, TaskStatus> late = new LinkedHashMap<>();

    LateFinishes(PlanStatus status, Collection<TaskStatus> open) {
        for (TaskStatus task : open) {
            for (Dependency link : task.task().dependencies()) {
                status.findTask(link.predecessor())
                        .filter(before -> day(before).isPresent() && waits(task, link, before))
                        .ifPresent(before -> late.put(before.task().id(), before));
            }
        }
    }

    /** The tasks, in the order of those that wait for them. */
    Collection<TaskStatus> tasks() {
        return late.values();
    }

    /** The day on which a task was finished, if that was after its planned finish. */
    static Optional<LocalDate> day(TaskStatus task) {
        return task.progress()
                .actualFinish()
                .filter(actual -> task.task().finish().filter(actual::isAfter).isPresent());
    }

    /** A task without its links to late ones that it did not wait for: it had begun before they were finished. */
    Task waiting(TaskStatus task) {
        List<Dependency> links = task.task().dependencies();
        List<Dependency> kept = links.stream()
                .filter(link -> {
                    TaskStatus before = late.get(link.predecessor());
                    return before == null || waits(task, link, before);
                })
                .toList();
        return kept.size() == links.size()
                ? task.task()
                : task.task().toBuilder().dependencies(kept).build();
    }

    private static boolean waits(TaskStatus task, Dependency link, TaskStatus before) {
        return link.kind() != DependencyKind.FINISH_TO_START
                || task.progress()
                        .startedOn()
                        .filter(start -> start.isBefore(day(before).orElse(LocalDate.MIN)))
                        .isEmpty();
    }
}
