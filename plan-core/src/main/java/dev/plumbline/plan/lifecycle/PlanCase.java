package dev.plumbline.plan.lifecycle;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.MergeConflict;
import dev.plumbline.plan.change.PlanSoundness;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.RaciPolicy;
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
 * @param evaluations the evaluations of this plan that the book holds
 * @param raci how many parties may be responsible for a task (WF-3)
 * @param doubts what the book as a whole says against its record; with any, nothing but an examination is done
 */
public record PlanCase(
        Plan plan,
        PlanHistory history,
        List<Plan> others,
        List<Reference> evaluations,
        RaciPolicy raci,
        List<Finding> doubts) {

    public PlanCase {
        others = List.copyOf(others);
        evaluations = List.copyOf(evaluations);
        doubts = List.copyOf(doubts);
        if (!history.plan().equals(plan.id())) {
            throw new IllegalArgumentException("History [" + history.plan() + "] is not of plan [" + plan.id()
                    + "]. Give the history of that plan.");
        }
    }

    /** Where its parts do not fit each other; it comes into force only where all do (WF-3). */
    public List<MergeConflict> unsound() {
        return PlanSoundness.of(plan, others, raci);
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
