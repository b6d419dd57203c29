package dev.plumbline.goal.rollup;

import dev.plumbline.goal.GoalId;
import dev.plumbline.quantity.Ratio;
import java.util.Optional;

/**
 * One goal's figures under two rollups, side by side (GOAL-10). Immutable and thread-safe.
 *
 * @param goal whose figures
 * @param before its figures in the first rollup; empty where the goal is not there
 * @param after its figures in the second
 */
public record GoalComparison(GoalId goal, Optional<GoalFigures> before, Optional<GoalFigures> after) {

    /** By how much the attainment of the whole target changes; undefined where either side is. */
    public Ratio change() {
        return attainment(after).minus(attainment(before));
    }

    private static Ratio attainment(Optional<GoalFigures> side) {
        return side.map(GoalFigures::attainment).orElse(Ratio.undefined());
    }

    /** Whether any figure differs, or the goal is on one side only. */
    public boolean isChanged() {
        return !before.equals(after);
    }
}
