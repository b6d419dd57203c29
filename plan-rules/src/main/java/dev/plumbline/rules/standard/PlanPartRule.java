package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanPart;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;

/** A plan that lacks a part its period requires (PLAN-3). Risks have a rule of their own. */
final class PlanPartRule implements Rule<Plan> {

    static final FindingCode MISSING = FindingCode.of(
                    "plan-incomplete", Severity.INFO, "{period}计划缺少：{parts}", "The plan of {period} lacks: {parts}")
            .advising("补充缺少的内容后再提交。", "Add what is missing before it is submitted.");

    @Override
    public String id() {
        return "plan-parts";
    }

    @Override
    public Localized title() {
        return Localized.of("计划内容须完整", "Plans have all their parts");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.PLAN;
    }

    @Override
    public Subject<Plan> subject() {
        return Subject.PLAN;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(MISSING);
    }

    /** {@code KEY_POINTS} as {@code key-points}. */
    private static String word(PlanPart part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        List<PlanPart> missing = context.policy().approval().route(plan.period().kind()).parts().missing(plan).stream()
                .filter(part -> part != PlanPart.RISKS)
                .filter(part -> !context.isUnanswered(MISSING.id() + ":" + word(part), "plan/" + plan.id()))
                .toList();
        if (!missing.isEmpty()) {
            findings.report(Finding.builder(MISSING)
                    .putFigure("period", plan.period())
                    .putFigure("parts", missing)
                    .build());
        }
    }
}
