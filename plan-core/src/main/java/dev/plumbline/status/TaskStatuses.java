package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskProgress;
import dev.plumbline.task.TaskState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Derives where tasks stand. */
final class TaskStatuses {

    private TaskStatuses() {}

    static List<TaskStatus> of(PlanBook book, FactView facts) {
        Map<TaskId, List<ProgressReport>> reports =
                facts.of(ProgressReport.class).stream().collect(Collectors.groupingBy(ProgressReport::task));
        return book.plans().stream()
                .flatMap(plan -> plan.tasks().stream().map(task -> status(book, plan, task, reports, facts)))
                .toList();
    }

    private static TaskStatus status(
            PlanBook book, Plan plan, Task task, Map<TaskId, List<ProgressReport>> reports, FactView facts) {
        TaskProgress progress =
                TaskProgress.of(task, reports.getOrDefault(task.id(), List.of()), facts.asOf(), facts.zone());
        TrafficLight light = light(task, progress, facts.date(), book.policy().lights());
        return new TaskStatus(task, plan.id(), plan.raci().owners(task.id()), progress, light);
    }

    private static TrafficLight light(Task task, TaskProgress progress, LocalDate date, LightThresholds policy) {
        if (progress.isDone() || progress.isFinished()) {
            return TrafficLight.DONE;
        }
        if (progress.state() == TaskState.CANCELLED
                || progress.latest().isEmpty()
                        && task.start().filter(date::isBefore).isPresent()) {
            return TrafficLight.NOT_STARTED;
        }
        long lag = progress.lagDays().orElse(0);
        if (isOffTrack(progress, policy)) {
            return TrafficLight.OFF_TRACK;
        }
        if (progress.state() == TaskState.BLOCKED || lag > policy.lagDays()) {
            return TrafficLight.WARNING;
        }
        return lag > 0 ? TrafficLight.WATCH : TrafficLight.ON_TRACK;
    }

    private static boolean isOffTrack(TaskProgress progress, LightThresholds policy) {
        return progress.pointsBehind().orElse(0) >= policy.pointsBehind()
                || progress.daysLate().orElse(0) > policy.lagDays();
    }
}
