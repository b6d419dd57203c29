package dev.plumbline.plan.change;

import dev.plumbline.goal.GoalId;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Another day by which a goal is to be met (完成时限变更). Immutable and thread-safe.
 *
 * @param goal the goal
 * @param deadline the day; empty takes it away, which leaves the plan's last day
 */
public record DeadlineChange(GoalId goal, Optional<LocalDate> deadline) implements Change {

    @Override
    public String text(Locale locale) {
        String value = ValueText.of(deadline, locale);
        return Localized.isChinese(locale)
                ? "目标 " + goal + " 的完成时限改为 " + value
                : "The deadline of " + goal + " becomes " + value;
    }
}
