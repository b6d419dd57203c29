package dev.plumbline.plan.change;

import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Another share of a goal in its parent. Immutable and thread-safe.
 *
 * @param goal the goal
 * @param weight its share, in per cent
 */
public record WeightChange(GoalId goal, BigDecimal weight) implements Change {

    @Override
    public Plan applyTo(Plan plan) {
        return Change.edit(
                plan,
                goal,
                each -> each.id().equals(goal),
                each -> each.toBuilder().weight(weight).build());
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale)
                ? "目标 " + goal + " 的权重改为 " + weight + "%"
                : "The weight of " + goal + " becomes " + weight + " %";
    }
}
