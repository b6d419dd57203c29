package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.SmartAssessment;
import dev.plumbline.goal.SmartContext;
import dev.plumbline.goal.SmartCriterion;
import dev.plumbline.goal.SmartVerdict;
import dev.plumbline.plan.Plan;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/**
 * A goal that is not SMART, with the letters that fail and why (GOAL-4). One whose only fault is a missing parent is left to
 * the rule on parents.
 */
final class GoalSmartRule implements Rule<GoalStatus> {

    static final FindingCode VAGUE = FindingCode.of(
                    "goal-vague",
                    Severity.WARNING,
                    "目标“{goal}”不符合SMART原则（{letters}）：{reasons}",
                    "Goal [{goal}] is not SMART ({letters}): {reasons}")
            .advising(
                    "补充指标、责任人、目标值、单位和完成时限。", "Give it an indicator, an owner, a target with its unit, and a deadline.");

    @Override
    public String id() {
        return "goal-smart";
    }

    @Override
    public Localized title() {
        return Localized.of("目标符合SMART原则", "Goals are SMART");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.GOAL;
    }

    @Override
    public Subject<GoalStatus> subject() {
        return Subject.GOAL;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(VAGUE);
    }

    @Override
    public void check(GoalStatus goal, RuleContext context, FindingSink findings) {
        if (goal.goal().cancelled()) {
            return;
        }
        SmartAssessment assessment = SmartAssessment.of(goal.goal(), context(goal, context));
        List<SmartVerdict> failures = assessment.failures();
        if (failures.stream().anyMatch(verdict -> verdict.criterion() != SmartCriterion.RELEVANT)) {
            findings.report(Finding.builder(VAGUE)
                    .putFigure("goal", goal.goal().name())
                    .putFigure("letters", assessment.failed())
                    .putFigure(
                            "reasons",
                            failures.stream().map(SmartVerdict::reason).toList())
                    .build());
        }
    }

    private static SmartContext context(GoalStatus goal, RuleContext context) {
        Plan plan = context.status().plan(goal.plan()).orElseThrow().plan();
        return SmartContext.builder()
                .plan(plan.period())
                .words(context.policy().vagueWords())
                .achievableFactor(context.policy().achievableFactor())
                .lastPeriod(goal.figures().previous().flatMap(MeasuredValue::amount))
                .missingResources(plan.needs().stream()
                        .filter(need -> need.provider().isEmpty() && isFor(need, goal))
                        .map(ResourceNeed::description)
                        .toList())
                .build();
    }

    private static boolean isFor(ResourceNeed need, GoalStatus goal) {
        return need.about()
                .filter(Reference.of("goal", goal.id().value())::equals)
                .isPresent();
    }
}
