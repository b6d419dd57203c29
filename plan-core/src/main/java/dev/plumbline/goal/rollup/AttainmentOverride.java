package dev.plumbline.goal.rollup;

import dev.plumbline.fact.Fact;
import dev.plumbline.goal.GoalId;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.Moment;
import java.time.LocalDate;

/**
 * A goal's attainment set by hand (人工调整), with its reason (GOAL-7).
 *
 * <p>It stands, also against the target to date, until something is measured on a later day: the goal itself or, where
 * its figures come from its children, any goal below. Immutable and thread-safe.
 *
 * @param goal whose attainment
 * @param when from when
 * @param attainment the figure, defined
 * @param reason why, not blank
 */
public record AttainmentOverride(GoalId goal, Moment when, Ratio attainment, String reason) implements Fact {

    public AttainmentOverride {
        if (!attainment.isDefined()) {
            throw new IllegalArgumentException(
                    "The attainment set for goal [" + goal + "] is [" + attainment + "]. Give a figure such as 0.9.");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The attainment [" + attainment + "] set for goal [" + goal + "] has no reason. Say why.");
        }
    }

    public static AttainmentOverride of(GoalId goal, LocalDate date, Ratio attainment, String reason) {
        return new AttainmentOverride(goal, Moment.of(date), attainment, reason);
    }
}
