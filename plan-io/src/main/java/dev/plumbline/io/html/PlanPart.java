package dev.plumbline.io.html;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.schedule.TaskNetwork;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One plan with the goals and tasks that stand in it.
 *
 * @param plan the plan
 * @param goals its goals, in its order
 * @param tasks its tasks, in its order
 */
record PlanPart(Plan plan, List<GoalStatus> goals, List<TaskStatus> tasks) {

    /** All plans of a book, each goal and task looked at once. */
    static List<PlanPart> of(PlanStatus status) {
        Map<PlanId, List<GoalStatus>> goals = status.goals().stream().collect(Collectors.groupingBy(GoalStatus::plan));
        Map<PlanId, List<TaskStatus>> tasks = status.tasks().stream().collect(Collectors.groupingBy(TaskStatus::plan));
        return status.book().plans().stream()
                .map(plan -> new PlanPart(
                        plan, goals.getOrDefault(plan.id(), List.of()), tasks.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    /** Its initiatives by the goal of this plan that they serve; under empty those that serve none of its goals. */
    Map<Optional<GoalId>, List<Initiative>> initiatives() {
        Set<GoalId> own = plan.goals().stream().map(Goal::id).collect(Collectors.toSet());
        return plan.initiatives().stream()
                .collect(Collectors.groupingBy(initiative -> initiative.goal().filter(own::contains)));
    }

    /** Whether any task waits for another. */
    boolean hasDependencies() {
        return tasks.stream().anyMatch(task -> !task.task().dependencies().isEmpty());
    }

    /** The tasks any delay of which delays the plan (TASK-6); empty where no task waits for another. */
    Set<TaskId> criticalTasks() {
        if (!hasDependencies()) {
            return Set.of();
        }
        TaskNetwork network = TaskNetwork.builder()
                .tasks(tasks.stream().map(TaskStatus::task).toList())
                .progress(tasks.stream().map(TaskStatus::progress).toList())
                .build();
        return Set.copyOf(network.schedule().criticalTasks());
    }

    /** What people call it: its title, else its period. */
    String name(Locale locale) {
        return plan.title().orElseGet(() -> plan.period().text(locale));
    }
}
