package dev.plumbline.goal.rollup;

import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Ratio;
import java.util.Optional;

/**
 * What one child gives to its parent's figure. Immutable and thread-safe.
 *
 * @param goal the child
 * @param name its name
 * @param role what part it plays
 * @param weight its weight among its siblings, 1 where all count alike; 0 where it is left out of all
 * @param actual its amount, where it has one
 * @param target the target its amount is held against, where it has one
 * @param attainment its attainment before any cap; may be undefined
 */
public record Contribution(
        GoalId goal,
        String name,
        ContributionRole role,
        double weight,
        Optional<MeasuredValue> actual,
        Optional<Target> target,
        Ratio attainment) {}
