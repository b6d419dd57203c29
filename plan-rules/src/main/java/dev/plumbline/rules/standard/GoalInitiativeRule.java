package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.GoalCoverage;
import dev.plumbline.text.Localized;
import java.util.List;

/** A goal without an initiative (TASK-1). */
final class GoalInitiativeRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "goal-initiative";
    }

    @Override
    public Localized title() {
        return Localized.of("每个目标都有关键举措", "Every goal has an initiative");
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
        return List.of(GoalCoverage.NO_INITIATIVE);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        GoalCoverageRule.coverage(status).withoutInitiative().forEach(findings::report);
    }
}
