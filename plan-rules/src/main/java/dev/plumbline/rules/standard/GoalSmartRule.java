package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.SmartAssessment;
import dev.plumbline.goal.SmartCriterion;
import dev.plumbline.goal.SmartVerdict;
import dev.plumbline.goal.VagueWords;
import dev.plumbline.plan.Plan;
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
        Plan plan = context.status().book().plan(goal.plan()).orElseThrow();
        SmartAssessment assessment = SmartAssessment.of(
                goal.goal(),
                plan.period(),
                VagueWords.standard(),
                context.policy().achievableFactor());
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
}
