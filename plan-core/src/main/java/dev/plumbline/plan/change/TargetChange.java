package dev.plumbline.plan.change;

import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Target;
import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.Optional;

/**
 * Another target for the indicator of a goal (目标值变更). Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param target what is to be reached from now on; empty takes the target away
 */
public record TargetChange(IndicatorId indicator, Optional<Target> target) implements Change {

    @Override
    public String text(Locale locale) {
        String value = ValueText.of(target, locale);
        return Localized.isChinese(locale)
                ? "指标 " + indicator + " 的目标值改为 " + value
                : "The target of " + indicator + " becomes " + value;
    }
}
