package dev.plumbline.status;

import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The plans on whose tasks and goals nobody has reported anything yet: of them nothing is known, so nothing is late. Immutable. */
final class SilentPlans {

    private final Set<PlanId> silent = new HashSet<>();

    private SilentPlans(List<Plan> plans, FactView facts) {
        Set<GoalId> set = new HashSet<>();
        facts.of(AttainmentOverride.class).forEach(override -> set.add(override.goal()));
        plans.stream().filter(plan -> !isHeard(plan, facts, set)).forEach(plan -> silent.add(plan.id()));
    }

    static SilentPlans of(List<Plan> plans, FactView facts) {
        return new SilentPlans(plans, facts);
    }

    /** The same after other facts count. */
    SilentPlans after(List<Plan> plans, FactView facts, FactChange change) {
        return silent.isEmpty() && !change.isLess() ? this : new SilentPlans(plans, facts);
    }

    private static boolean isHeard(Plan plan, FactView facts, Set<GoalId> set) {
        return plan.tasks().stream().anyMatch(task -> isHeard(task, facts))
                || plan.goals().stream()
                        .anyMatch(goal -> set.contains(goal.id())
                                || !facts.measurements(goal.indicator().id()).isEmpty());
    }

    private static boolean isHeard(Task task, FactView facts) {
        return !facts.tasks().of(task.id()).reports().isEmpty()
                || task.indicators().stream()
                        .anyMatch(each -> !facts.measurements(each.id()).isEmpty());
    }

    boolean contains(PlanId plan) {
        return silent.contains(plan);
    }
}
