package dev.plumbline.plan.change;

import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Target;
import dev.plumbline.plan.Plan;
import dev.plumbline.text.Localized;
import java.util.Locale;

/**
 * Another target for the indicator of a goal. Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param target what is to be reached from now on
 */
public record TargetChange(IndicatorId indicator, Target target) implements Change {

    @Override
    public Plan applyTo(Plan plan) {
        return Change.edit(
                plan,
                indicator,
                goal -> goal.indicator().id().equals(indicator),
                goal -> goal.toBuilder()
                        .indicator(goal.indicator().toBuilder().target(target).build())
                        .build());
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale)
                ? "指标 " + indicator + " 的目标值改为 " + target
                : "The target of " + indicator + " becomes " + target;
    }
}
