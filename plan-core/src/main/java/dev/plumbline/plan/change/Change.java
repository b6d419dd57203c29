package dev.plumbline.plan.change;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Target;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One difference between a plan and the plan it is to become (变更): what an adjustment asks for, and what comparing two
 * versions yields (WF-2, PLAN-5).
 *
 * <p>What people ask for most has a kind of its own: target, weight, deadline and owner of a goal, dates of a task, a
 * cell of the responsibility matrix. Everything else is a part {@link Added}, {@link Removed} or {@link Revised}, the
 * plan's own attributes {@link PlanRevised}, or the order of parts {@link Reordered}. Closed on purpose: whoever
 * compares, merges or shows changes must know every kind. Immutable and thread-safe.
 */
public sealed interface Change extends Localized
        permits TargetChange,
                WeightChange,
                DeadlineChange,
                OwnerChange,
                TaskDatesChange,
                RaciChange,
                Added,
                Removed,
                Revised,
                Replaced,
                Reordered,
                PlanRevised {

    /**
     * The plan with this change made.
     *
     * @throws java.util.NoSuchElementException if the plan does not have what is to change
     * @throws IllegalArgumentException if the plan already has what is to be added
     */
    default Plan applyTo(Plan plan) {
        return apply(List.of(this), plan);
    }

    /** The plan with changes made in their order; the same exceptions as of each alone. */
    static Plan apply(Collection<? extends Change> changes, Plan plan) {
        PlanSketch sketch = new PlanSketch(plan);
        changes.forEach(sketch::make);
        return sketch.plan();
    }

    /**
     * What makes the first plan the second; empty for equal ones.
     *
     * <p>Law: {@code apply(between(a, b), a)} equals {@code b}, for any two versions of a plan.
     *
     * @throws IllegalArgumentException if they are different plans
     */
    static List<Change> between(Plan before, Plan after) {
        return new PlanDifference(before, after).changes();
    }

    /** Another target for an indicator of a goal. */
    static Change target(IndicatorId indicator, Quantity target) {
        return new TargetChange(indicator, Optional.of(Target.of(target)));
    }

    /** Another share of a goal in its parent, in per cent. */
    static Change weight(GoalId goal, BigDecimal weight) {
        return new WeightChange(goal, Optional.of(weight));
    }

    /** Another day by which a goal is to be met. */
    static Change deadline(GoalId goal, LocalDate deadline) {
        return new DeadlineChange(goal, Optional.of(deadline));
    }

    /** Somebody else answers for a goal. */
    static Change owner(GoalId goal, PartyId owner) {
        return new OwnerChange(goal, Optional.of(owner));
    }

    /** Other dates of a task. */
    static Change dates(TaskId task, LocalDate start, LocalDate finish) {
        return new TaskDatesChange(task, Optional.of(start), Optional.of(finish));
    }

    /** What a party does for a task from now on; without letters, nothing. */
    static Change raci(TaskId task, PartyId party, RaciRole... letters) {
        return new RaciChange(task, party, Set.of(letters));
    }

    /** One more goal. */
    static Change added(Goal goal) {
        return new Added<>(Part.GOALS, goal);
    }

    /** One goal less. */
    static Change removed(Goal goal) {
        return new Removed<>(Part.GOALS, goal);
    }

    /** A goal with other attributes; only what differs changes. */
    static Change revised(Goal before, Goal after) {
        return new Revised<>(Part.GOALS, before, after);
    }

    /** One more task. */
    static Change added(Task task) {
        return new Added<>(Part.TASKS, task);
    }

    /** One task less. */
    static Change removed(Task task) {
        return new Removed<>(Part.TASKS, task);
    }

    /** A task with other attributes; only what differs changes. */
    static Change revised(Task before, Task after) {
        return new Revised<>(Part.TASKS, before, after);
    }

    /** One more initiative. */
    static Change added(Initiative initiative) {
        return new Added<>(Part.INITIATIVES, initiative);
    }

    /** One more milestone. */
    static Change added(Milestone milestone) {
        return new Added<>(Part.MILESTONES, milestone);
    }

    /** One more need. */
    static Change added(ResourceNeed need) {
        return new Added<>(Part.NEEDS, need);
    }

    /** A need with other attributes, such as its amount. */
    static Change revised(ResourceNeed before, ResourceNeed after) {
        return new Revised<>(Part.NEEDS, before, after);
    }

    /** One more risk. */
    static Change added(Risk risk) {
        return new Added<>(Part.RISKS, risk);
    }
}
