package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** A department's or person's goal without parent (GOAL-9). */
final class GoalParentRule implements Rule<GoalStatus> {

    static final FindingCode MISSING = FindingCode.of(
                    "goal-without-parent",
                    Severity.WARNING,
                    "{level}目标“{goal}”没有承接上级目标",
                    "The {level} goal [{goal}] serves no parent goal")
            .advising("写明关联总目标。", "Name the goal it was broken down from.");

    @Override
    public String id() {
        return "goal-parent";
    }

    @Override
    public Localized title() {
        return Localized.of("目标须承接上级目标", "Every goal serves a parent");
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
        return List.of(MISSING);
    }

    @Override
    public void check(GoalStatus goal, RuleContext context, FindingSink findings) {
        if (goal.goal().parent().isEmpty()
                && goal.goal().level() != GoalLevel.COMPANY
                && !goal.goal().cancelled()) {
            findings.report(Finding.builder(MISSING)
                    .putFigure("level", goal.goal().level())
                    .putFigure("goal", goal.goal().name())
                    .build());
        }
    }
}
