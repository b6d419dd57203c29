package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two rollups side by side: today's and a what-if (假设分析), two dates, or two versions of a plan (GOAL-10).
 *
 * <p>A what-if is the same call on other input, so whatever can be rolled up can be compared. Immutable and
 * thread-safe.
 *
 * @param before the first rollup
 * @param after the second
 */
public record RollupComparison(Rollup before, Rollup after) {

    public static RollupComparison of(Rollup before, Rollup after) {
        return new RollupComparison(before, after);
    }

    /** All goals of either side: those of the first in its order, then those that only the second has. */
    public List<GoalComparison> goals() {
        List<GoalComparison> goals = new ArrayList<>();
        before.tree().goals().forEach(goal -> goals.add(compare(goal.id())));
        for (Goal goal : after.tree().goals()) {
            if (before.tree().position(goal.id()).isEmpty()) {
                goals.add(compare(goal.id()));
            }
        }
        return goals;
    }

    /** The goals of which any figure differs, in the same order. */
    public List<GoalComparison> changes() {
        return goals().stream().filter(GoalComparison::isChanged).toList();
    }

    /** One goal, if either side has it. */
    public Optional<GoalComparison> goal(GoalId id) {
        GoalComparison compared = compare(id);
        return compared.before().isPresent() || compared.after().isPresent() ? Optional.of(compared) : Optional.empty();
    }

    private GoalComparison compare(GoalId id) {
        return new GoalComparison(id, before.figures(id), after.figures(id));
    }
}
