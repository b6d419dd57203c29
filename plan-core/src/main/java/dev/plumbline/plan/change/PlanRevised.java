package dev.plumbline.plan.change;

import dev.plumbline.plan.Plan;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A plan with other attributes of its own (计划本身修订): title, period, scope, overview, basis and the like; those in which
 * {@code before} and {@code after} differ. Immutable and thread-safe.
 *
 * @param before as it was; its lists of parts are left out
 * @param after as it is to be; its lists of parts are left out
 */
public record PlanRevised(Plan before, Plan after) implements Change {

    public PlanRevised {
        before = head(before);
        after = head(after);
    }

    private static Plan head(Plan plan) {
        return PlanFields.HEAD.with(
                Plan.builder().id(plan.id()).period(plan.period()).build(), PlanFields.HEAD.values(plan));
    }

    /** The attributes that change. */
    public List<Field<Plan>> fields() {
        Map<String, Object> differing = PlanFields.HEAD.differences(before, after);
        return PlanFields.HEAD.fields().stream()
                .filter(field -> differing.containsKey(field.name()))
                .toList();
    }

    @Override
    public String text(Locale locale) {
        return (Localized.isChinese(locale) ? "计划修订：" : "Plan revised: ") + ValueText.of(fields(), locale);
    }
}
