package dev.plumbline.evaluation;

import dev.plumbline.plan.Plan;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts how the work of a period went. */
final class ExecutionCount {

    private final PlanStatus status;
    private final Period period;
    private final List<IssueStatus> issues;
    private final List<Milestone> milestones;

    ExecutionCount(PlanStatus status, List<Plan> plans, Period period, List<IssueStatus> issues) {
        this.status = status;
        this.period = period;
        this.issues = issues;
        this.milestones = plans.stream()
                .flatMap(plan -> plan.milestones().stream())
                .filter(milestone -> period.contains(milestone.date()))
                .toList();
    }

    ExecutionSummary of(TaskDrawing tasks) {
        Map<TaskState, Integer> states = new EnumMap<>(TaskState.class);
        tasks.underWay().forEach(task -> states.merge(task.state(), 1, Integer::sum));
        List<TaskStatus> due = tasks.all().stream()
                .filter(task -> task.state() != TaskState.CANCELLED)
                .filter(task -> task.task().finish().filter(period::contains).isPresent())
                .toList();
        return new ExecutionSummary(
                states,
                due.size(),
                count(due, ExecutionCount::isInTime),
                count(due, task -> finished(task).isPresent() && !isInTime(task)),
                count(
                        tasks.all(),
                        task -> finished(task).filter(period::contains).isPresent()),
                milestones.size(),
                count(milestones, this::isMet),
                count(milestones, this::isMissed),
                count(
                        issues,
                        issue -> period.contains(
                                issue.issue().when().date(status.book().zone()))),
                count(
                        issues,
                        issue -> !issue.isOpen()
                                && period.contains(date(issue.timeline().since()))));
    }

    private static <T> int count(List<T> all, Predicate<T> counted) {
        return (int) all.stream().filter(counted).count();
    }

    private static Optional<LocalDate> finished(TaskStatus task) {
        return task.progress().finishedOn();
    }

    private static boolean isInTime(TaskStatus task) {
        return finished(task).isPresent()
                && !finished(task).get().isAfter(task.task().finish().orElseThrow());
    }

    private boolean isMet(Milestone milestone) {
        return finish(milestone).filter(day -> !day.isAfter(milestone.date())).isPresent();
    }

    /** One without a task is neither met nor missed: nobody tells. One whose task was cancelled is no longer waited for. */
    private boolean isMissed(Milestone milestone) {
        return milestone
                        .task()
                        .flatMap(status::findTask)
                        .filter(task -> task.state() != TaskState.CANCELLED)
                        .isPresent()
                && !isMet(milestone)
                && !milestone.date().isAfter(status.date());
    }

    private Optional<LocalDate> finish(Milestone milestone) {
        return milestone.task().flatMap(status::findTask).flatMap(ExecutionCount::finished);
    }

    private LocalDate date(Instant instant) {
        return instant.atZone(status.book().zone()).toLocalDate();
    }
}
