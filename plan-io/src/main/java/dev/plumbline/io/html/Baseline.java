package dev.plumbline.io.html;

import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When the tasks of a plan were to be done by what was published first (首版计划), to see what has moved since. Immutable.
 *
 * @param dates the days of each task with any, by the first version known
 */
record Baseline(Map<TaskId, DateRange> dates) {

    static Baseline of(PlanStatus status, PlanId plan) {
        List<PlanVersion> versions = status.book().history(plan).knownAt(status.asOf());
        Map<TaskId, DateRange> dates = new HashMap<>();
        versions.stream()
                .findFirst()
                .ifPresent(first ->
                        first.plan().tasks().forEach(task -> days(task).ifPresent(days -> dates.put(task.id(), days))));
        return new Baseline(dates);
    }

    private static Optional<DateRange> days(Task task) {
        return task.start()
                .or(task::finish)
                .flatMap(from -> task.finish()
                        .or(task::start)
                        .filter(to -> !to.isBefore(from))
                        .map(to -> DateRange.ofClosed(from, to)));
    }

    /** The first days of a task, where they are others than now. */
    Optional<DateRange> moved(Task now) {
        return Optional.ofNullable(dates.get(now.id()))
                .filter(first -> days(now).filter(first::equals).isEmpty());
    }
}
