package dev.plumbline.plan.change;

import dev.plumbline.goal.Goal;
import dev.plumbline.plan.Plan;
import dev.plumbline.text.Localized;
import java.util.Locale;

/**
 * One more goal. Immutable and thread-safe.
 *
 * @param goal the goal; its id must be new to the plan
 */
public record GoalAdded(Goal goal) implements Change {

    @Override
    public Plan applyTo(Plan plan) {
        if (plan.goals().stream().anyMatch(known -> known.id().equals(goal.id()))) {
            throw new IllegalArgumentException("Plan [" + plan.id() + "] already has the goal [" + goal.id()
                    + "]. Change it, or give the new one another id.");
        }
        return plan.toBuilder().addGoal(goal).build();
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? "新增目标 " + goal.name() : "Goal " + goal.name() + " is added";
    }
}
