package dev.plumbline.status;

import dev.plumbline.goal.IndicatorId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where goals, tasks and indicators stand in the plans of a book, for finding what a new fact is about. Made when it is
 * first needed and shared by all statuses of the same plans. Immutable.
 */
final class PlanIndex {

    /** A task where it stands first. */
    record Place(Plan plan, Task task) {}

    private final Map<TaskId, Place> tasks = new HashMap<>();
    private final Map<IndicatorId, List<TaskId>> measuredTasks = new HashMap<>();
    private final Map<IndicatorId, Set<PlanId>> measuredPlans = new HashMap<>();

    PlanIndex(List<Plan> plans) {
        plans.forEach(this::enter);
    }

    private void enter(Plan plan) {
        for (Task task : plan.tasks()) {
            if (tasks.putIfAbsent(task.id(), new Place(plan, task)) == null) {
                task.indicators().stream()
                        .findFirst()
                        .ifPresent(first -> measuredTasks
                                .computeIfAbsent(first.id(), any -> new ArrayList<>(1))
                                .add(task.id()));
            }
        }
        Set<PlanId> alone = Set.of(plan.id());
        plan.goals().forEach(goal -> measuredPlans.merge(goal.indicator().id(), alone, PlanIndex::joined));
    }

    private static Set<PlanId> joined(Set<PlanId> some, Set<PlanId> more) {
        if (some.containsAll(more)) {
            return some;
        }
        Set<PlanId> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** A task of the plans. */
    Optional<Place> task(TaskId id) {
        return Optional.ofNullable(tasks.get(id));
    }

    /** The tasks whose first indicator it is. */
    List<TaskId> measuredBy(IndicatorId indicator) {
        return measuredTasks.getOrDefault(indicator, List.of());
    }

    /** The plans of whose goals it is an indicator. */
    Set<PlanId> plansMeasuredBy(IndicatorId indicator) {
        return measuredPlans.getOrDefault(indicator, Set.of());
    }
}
