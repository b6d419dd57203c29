package dev.plumbline.plan.change;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Target;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One difference between a plan and the plan it is to become (变更), WF-2.
 *
 * <p>Closed on purpose: whoever compares, merges or shows changes must know every kind. Immutable and thread-safe.
 */
public sealed interface Change extends Localized
        permits TargetChange, WeightChange, DeadlineChange, OwnerChange, GoalAdded, GoalRemoved {

    /**
     * The plan with this change made.
     *
     * @throws NoSuchElementException if the plan does not have what is to change
     */
    Plan applyTo(Plan plan);

    /** Another target for an indicator of a goal. */
    static Change target(IndicatorId indicator, Quantity target) {
        return new TargetChange(indicator, Target.of(target));
    }

    /** Another share of a goal in its parent, in per cent. */
    static Change weight(GoalId goal, BigDecimal weight) {
        return new WeightChange(goal, weight);
    }

    /** Another day by which a goal is to be met. */
    static Change deadline(GoalId goal, LocalDate deadline) {
        return new DeadlineChange(goal, deadline);
    }

    /** Somebody else answers for a goal. */
    static Change owner(GoalId goal, PartyId owner) {
        return new OwnerChange(goal, owner);
    }

    /** One more goal. */
    static Change added(Goal goal) {
        return new GoalAdded(goal);
    }

    /** One goal less. */
    static Change removed(GoalId goal) {
        return new GoalRemoved(goal);
    }

    /** The plan with the goals that fit changed. */
    static Plan edit(Plan plan, Object what, Predicate<Goal> fits, UnaryOperator<Goal> edit) {
        if (plan.goals().stream().noneMatch(fits)) {
            throw new NoSuchElementException("Plan [" + plan.id() + "] has no goal with [" + what
                    + "]. Take an id from the plan that is to change.");
        }
        List<Goal> goals = new ArrayList<>();
        plan.goals().forEach(goal -> goals.add(fits.test(goal) ? edit.apply(goal) : goal));
        return plan.toBuilder().goals(goals).build();
    }
}
