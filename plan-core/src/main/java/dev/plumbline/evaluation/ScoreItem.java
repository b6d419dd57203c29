package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.goal.rollup.ContributionRole;
import dev.plumbline.goal.rollup.Explanation;
import dev.plumbline.goal.rollup.FigureOrigin;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanStatus;
import java.util.List;

/**
 * What one goal gives to a score (EVA-4). Immutable and thread-safe.
 *
 * @param goal the goal and its figures
 * @param role what part it plays
 * @param weight its weight as stated; without one that of an average goal of the card; 0 of a cancelled one
 * @param share its part in the score, from 0 to 1; 0 of a goal that does not count
 * @param attainment its attainment before any cap (GOAL-5); may be undefined
 * @param counted the attainment as it counts: capped, 0 where an unmeasured goal counts as 0; undefined where it does not count
 * @param points share times counted attainment; the points of a card add up to its score
 */
public record ScoreItem(
        GoalStatus goal,
        ContributionRole role,
        double weight,
        double share,
        Ratio attainment,
        Ratio counted,
        Ratio points) {

    public ScoreItem {
        Given.all(goal, "goal", role, "role");
        Given.all(attainment, "attainment", counted, "counted");
        Given.one(points, "points");
    }

    /** Whether its attainment was set by hand (GOAL-7). */
    public boolean isOverridden() {
        return goal.figures().origin() == FigureOrigin.OVERRIDDEN;
    }

    /**
     * What its attainment rests on, down to what was measured: how it came about, and how those of all goals below that
     * gave something to it did, parents before children.
     *
     * @param status the status that it was scored from
     */
    public List<Explanation> restsOn(PlanStatus status) {
        Given.one(status, "status");
        return ScoreGrounds.of(status, this);
    }
}
