package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.text.Localized;
import java.util.List;

/** A plan whose indicators are all quantitative or all qualitative (GOAL-4). */
final class IndicatorMixRule implements Rule<Plan> {

    static final FindingCode ONLY_QUANTITATIVE = FindingCode.of(
                    "plan-only-quantitative",
                    Severity.INFO,
                    "{period}计划的{count}个指标全部为定量指标",
                    "{count|The|All} {count} {count|indicator|indicators} of the plan of {period} {count|is|are} quantitative")
            .advising("考虑补充定性指标，如服务质量、团队能力。", "Consider a qualitative one, such as the quality of service.");

    static final FindingCode ONLY_QUALITATIVE = FindingCode.of(
                    "plan-only-qualitative",
                    Severity.INFO,
                    "{period}计划的{count}个指标全部为定性指标",
                    "{count|The|All} {count} {count|indicator|indicators} of the plan of {period} {count|is|are} qualitative")
            .advising("补充可以量化的指标。", "Add one that can be counted.");

    @Override
    public String id() {
        return "indicator-mix";
    }

    @Override
    public Localized title() {
        return Localized.of("定量与定性指标相结合", "Quantitative and qualitative indicators go together");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.GOAL;
    }

    @Override
    public Subject<Plan> subject() {
        return Subject.PLAN;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(ONLY_QUANTITATIVE, ONLY_QUALITATIVE);
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        List<Indicator> judged = plan.goals().stream()
                .filter(goal -> !goal.cancelled())
                .map(Goal::indicator)
                .filter(indicator -> indicator.isQualitative() || isQuantitative(indicator))
                .toList();
        long graded = judged.stream().filter(Indicator::isQualitative).count();
        if (!judged.isEmpty() && (graded == 0 || graded == judged.size())) {
            findings.report(Finding.builder(graded == 0 ? ONLY_QUANTITATIVE : ONLY_QUALITATIVE)
                    .putFigure("period", plan.period())
                    .putFigure("count", judged.size())
                    .build());
        }
    }

    private static boolean isQuantitative(Indicator indicator) {
        return indicator.target().flatMap(Target::unit).isPresent();
    }
}
