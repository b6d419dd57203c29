package dev.plumbline.plan.change;

import dev.plumbline.goal.GoalId;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Another share of a goal in its parent (权重变更). Immutable and thread-safe.
 *
 * @param goal the goal
 * @param weight its share, in per cent; empty takes the weight away
 */
public record WeightChange(GoalId goal, Optional<BigDecimal> weight) implements Change {

    @Override
    public String text(Locale locale) {
        String value = weight.map(share -> share.toPlainString() + "%").orElseGet(() -> ValueText.of(weight, locale));
        return Localized.isChinese(locale)
                ? "目标 " + goal + " 的权重改为 " + value
                : "The weight of " + goal + " becomes " + value;
    }
}
