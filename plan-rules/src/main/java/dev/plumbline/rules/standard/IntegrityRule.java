package dev.plumbline.rules.standard;

import dev.plumbline.adjustment.AdjustmentIntegrity;
import dev.plumbline.book.DecisionCheck;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.plan.lifecycle.PlanIntegrity;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** What is in process or in force is what its record says, and was decided by whom the rules name (PLAN-5, SAFE-9). */
final class IntegrityRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "integrity";
    }

    @Override
    public Localized title() {
        return Localized.of("审批与生效内容须与记录一致", "What is in process or in force is what its record says");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.PLAN;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(
                PlanIntegrity.ALTERED,
                AdjustmentIntegrity.ALTERED,
                DecisionCheck.NOT_ENTITLED,
                DecisionCheck.WITHOUT_OPINIONS);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.book().integrity().forEach(findings::report);
    }
}
