package dev.plumbline.io.html;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.PlanStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a plan as a whole has reached: what a goal above all its topmost goals would come to, by their weights (GOAL-7).
 * Immutable and thread-safe.
 *
 * @param plan the plan
 * @param whole attained of the whole period's targets; undefined where nothing is measured
 * @param toDate attained of what was due by now; undefined likewise
 * @param isMeasured whether anything is measured, though it may say nothing about the target
 */
record Standing(Plan plan, Ratio whole, Ratio toDate, boolean isMeasured) {

    /** The plans that were broken down from no other, with what they have reached; those without goals that count are left out. */
    static List<Standing> of(PlanStatus status) {
        return status.plans().stream()
                .filter(plan -> plan.goals().stream().anyMatch(goal -> !goal.cancelled()))
                .filter(plan -> plan.parent().flatMap(status::plan).isEmpty())
                .map(plan -> of(status, plan))
                .toList();
    }

    private static Standing of(PlanStatus status, Plan plan) {
        Rollup rollup = status.rollup(plan.id());
        List<Goal> roots =
                rollup.tree().roots().stream().filter(goal -> !goal.cancelled()).toList();
        GoalFigures figures =
                roots.size() == 1 ? rollup.figures(roots.get(0).id()).orElseThrow() : aboveAll(rollup, roots);
        return new Standing(plan, figures.attainment(), figures.attainmentToDate(), figures.isMeasured());
    }

    private static GoalFigures aboveAll(Rollup rollup, List<Goal> roots) {
        GoalId top = freeId(rollup.tree());
        List<Goal> goals = new ArrayList<>();
        goals.add(Goal.builder()
                .id(top)
                .name(top.value())
                .rollup(RollupMethod.WEIGHTED_MEAN)
                .build());
        Set<GoalId> topmost = roots.stream().map(Goal::id).collect(Collectors.toSet());
        rollup.tree()
                .goals()
                .forEach(goal -> goals.add(
                        topmost.contains(goal.id())
                                ? goal.toBuilder().parent(top).build()
                                : goal));
        return Rollup.of(GoalTree.of(goals), rollup.frame(), rollup::measured)
                .figures(top)
                .orElseThrow();
    }

    private static GoalId freeId(GoalTree tree) {
        GoalId id = GoalId.of("plan");
        for (int number = 2; tree.goal(id).isPresent(); number++) {
            id = GoalId.of("plan " + number);
        }
        return id;
    }

    /** What it has reached of what was due by now, else of the whole; empty where neither is known. */
    Optional<Ratio> rate() {
        return Optional.of(toDate)
                .filter(Ratio::isDefined)
                .or(() -> Optional.of(whole).filter(Ratio::isDefined));
    }
}
