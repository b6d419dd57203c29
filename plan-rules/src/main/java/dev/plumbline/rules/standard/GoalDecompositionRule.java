package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.goal.GoalDecomposition;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.text.Localized;
import java.util.List;

/** Children that carry less or more than their parent asks for, or whose weights do not make 100 % (GOAL-9). */
final class GoalDecompositionRule implements Rule<Plan> {

    @Override
    public String id() {
        return "goal-decomposition";
    }

    @Override
    public Localized title() {
        return Localized.of("目标须足额分解，权重合计100%", "Goals are broken down in full");
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
        return List.of(
                GoalDecomposition.SHORTFALL,
                GoalDecomposition.SURPLUS,
                GoalDecomposition.WEIGHTS,
                GoalDecomposition.WEIGHT_MISSING,
                GoalDecomposition.UNITS,
                GoalDecomposition.NOTHING_TO_SUM);
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        GoalDecomposition.findings(context.status().rollup(plan.id()).tree()).forEach(findings::report);
    }
}
