package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.goal.rollup.RollupInput;
import dev.plumbline.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** Derives where goals stand, plan by plan. */
final class GoalStatuses {

    private GoalStatuses() {}

    static List<GoalStatus> of(PlanBook book, FactView facts) {
        List<Measurement> measurements = facts.of(Measurement.class);
        List<AttainmentOverride> overrides = facts.of(AttainmentOverride.class);
        List<GoalStatus> statuses = new ArrayList<>();
        for (Plan plan : book.plans()) {
            RollupInput input = RollupInput.builder()
                    .period(plan.period())
                    .asOf(facts.date())
                    .measurements(measurements)
                    .overrides(overrides)
                    .policy(book.policy().rollup())
                    .zone(book.zone())
                    .build();
            statuses.addAll(statuses(book, plan, input));
        }
        return statuses;
    }

    private static List<GoalStatus> statuses(PlanBook book, Plan plan, RollupInput input) {
        GoalTree tree = GoalTree.of(plan.goals());
        Rollup rollup = Rollup.of(tree, input);
        GoalLights lights = new GoalLights(book.policy().lights(), plan.period(), input.asOf());
        List<GoalStatus> statuses = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            GoalFigures figures = rollup.figures(goal.id()).orElseThrow();
            statuses.add(new GoalStatus(goal, plan.id(), figures, lights.light(goal, figures)));
        }
        return statuses;
    }
}
