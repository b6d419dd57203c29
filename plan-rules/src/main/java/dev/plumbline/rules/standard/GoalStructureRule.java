package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalFindings;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** Goals that cannot be put into one tree over all plans of a book (GOAL-1, GOAL-9).
 *
 * <p>Goals without a parent are left to {@link GoalParentRule}. */
final class GoalStructureRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "goal-structure";
    }

    @Override
    public Localized title() {
        return Localized.of("目标编号与承接关系无误", "Goals form a tree");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.GOAL;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(
                GoalFindings.DUPLICATE_ID,
                GoalFindings.UNKNOWN_PARENT,
                GoalFindings.CYCLE,
                GoalFindings.UNKNOWN_SUPPORTED,
                GoalFindings.SUPPORTS_ITSELF);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        List<Goal> goals =
                status.plans().stream().flatMap(plan -> plan.goals().stream()).toList();
        GoalTree.of(goals).findings().stream()
                .filter(finding -> !finding.code().equals(GoalFindings.ORPHAN))
                .forEach(findings::report);
    }
}
