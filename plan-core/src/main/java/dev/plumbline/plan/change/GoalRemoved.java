package dev.plumbline.plan.change;

import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.NoSuchElementException;

/**
 * One goal less. Immutable and thread-safe.
 *
 * @param goal the goal that is given up
 */
public record GoalRemoved(GoalId goal) implements Change {

    @Override
    public Plan applyTo(Plan plan) {
        if (plan.goals().stream().noneMatch(known -> known.id().equals(goal))) {
            throw new NoSuchElementException(
                    "Plan [" + plan.id() + "] has no goal [" + goal + "]. Take an id from the plan that is to change.");
        }
        return plan.toBuilder()
                .goals(plan.goals().stream()
                        .filter(known -> !known.id().equals(goal))
                        .toList())
                .build();
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? "取消目标 " + goal : "Goal " + goal + " is removed";
    }
}
