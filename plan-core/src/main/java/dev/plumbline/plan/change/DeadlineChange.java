package dev.plumbline.plan.change;

import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Another day by which a goal is to be met. Immutable and thread-safe.
 *
 * @param goal the goal
 * @param deadline the day
 */
public record DeadlineChange(GoalId goal, LocalDate deadline) implements Change {

    @Override
    public Plan applyTo(Plan plan) {
        return Change.edit(
                plan,
                goal,
                each -> each.id().equals(goal),
                each -> each.toBuilder().deadline(deadline).build());
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale)
                ? "目标 " + goal + " 的完成时限改为 " + deadline
                : "The deadline of " + goal + " becomes " + deadline;
    }
}
