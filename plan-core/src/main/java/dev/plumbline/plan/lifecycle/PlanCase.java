package dev.plumbline.plan.lifecycle;

import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A plan with its history and the plans it may be linked to. Immutable and thread-safe.
 *
 * @param plan the plan as it stands
 * @param history its life so far
 * @param others the other plans of the book, those above it among them
 */
public record PlanCase(Plan plan, PlanHistory history, List<Plan> others) {

    public PlanCase {
        others = List.copyOf(others);
        if (!history.plan().equals(plan.id())) {
            throw new IllegalArgumentException("History [" + history.plan() + "] is not of plan [" + plan.id()
                    + "]. Give the history of that plan.");
        }
    }

    /** The tasks that serve no goal of the plans above it (关联性), in order; all of a plan that names no parent. */
    public List<Task> unlinkedTasks() {
        Set<GoalId> above = goalsAbove();
        Map<GoalId, GoalId> parents = plan.goals().stream()
                .filter(goal -> goal.parent().isPresent())
                .collect(Collectors.toMap(
                        goal -> goal.id(), goal -> goal.parent().orElseThrow(), (first, second) -> first));
        return plan.tasks().stream()
                .filter(task -> !serves(task.goal().or(() -> initiativeGoal(task)), above, parents))
                .toList();
    }

    private Optional<GoalId> initiativeGoal(Task task) {
        return plan.initiatives().stream()
                .filter(initiative ->
                        task.initiative().filter(initiative.id()::equals).isPresent())
                .flatMap(initiative -> initiative.goal().stream())
                .findFirst();
    }

    private static boolean serves(Optional<GoalId> goal, Set<GoalId> above, Map<GoalId, GoalId> parents) {
        Set<GoalId> seen = new HashSet<>();
        GoalId at = goal.orElse(null);
        while (at != null && seen.add(at)) {
            if (above.contains(at)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }

    private Set<GoalId> goalsAbove() {
        Map<PlanId, Plan> byId = others.stream().collect(Collectors.toMap(Plan::id, Function.identity(), (a, b) -> a));
        Set<PlanId> seen = new HashSet<>(Set.of(plan.id()));
        Set<GoalId> goals = new HashSet<>();
        Optional<PlanId> at = plan.parent();
        while (at.isPresent() && seen.add(at.get())) {
            Optional<Plan> above = Optional.ofNullable(byId.get(at.get()));
            above.ifPresent(each -> each.goals().forEach(goal -> goals.add(goal.id())));
            at = above.flatMap(Plan::parent);
        }
        return goals;
    }
}
