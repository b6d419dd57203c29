package dev.plumbline.evaluation;

import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Target;
import dev.plumbline.status.GoalStatus;
import java.util.Optional;

/**
 * What an adjustment would do to a goal's figures (GOAL-10). Immutable and thread-safe.
 *
 * @param goal the goal
 * @param name what it is called
 * @param before as it stands; empty of a goal that would be new
 * @param after as it would stand; empty of a goal that would be gone
 */
public record GoalEffect(GoalId goal, String name, Optional<GoalStatus> before, Optional<GoalStatus> after) {

    /** The target now. */
    public Optional<Target> targetBefore() {
        return before.flatMap(GoalStatus::target);
    }

    /** The target as it would be. */
    public Optional<Target> targetAfter() {
        return after.flatMap(GoalStatus::target);
    }
}
