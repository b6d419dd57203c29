package dev.plumbline.evaluation;

import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.rollup.AgainstTarget;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.Period;
import java.util.Optional;

/**
 * How the quarter or the year of an evaluated period stands (对季度、年度目标的达成, EVA-2): what was reached in it so far,
 * against all of its target. Immutable and thread-safe.
 *
 * @param period the longer period
 * @param plan the plan whose goal tells
 * @param goal the goal itself, or the one of the same indicator in a longer plan
 * @param actual what was reached so far; empty where nothing was measured
 * @param standing that against the whole target of the longer period
 */
public record LongerStanding(
        Period period, PlanId plan, GoalId goal, Optional<MeasuredValue> actual, AgainstTarget standing) {

    /** The attainment of the longer period's target so far. */
    public Ratio attainment() {
        return standing.attainment();
    }
}
