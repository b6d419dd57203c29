package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.plan.PlanCycles;
import dev.plumbline.plan.PlanNesting;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** Shorter plans whose targets depart from those of the plan above, with or without a note that says why (PLAN-2). */
final class PlanNestingRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "plan-nesting";
    }

    @Override
    public Localized title() {
        return Localized.of("下级计划的目标须与上级计划衔接", "Targets of shorter plans fit the plan above");
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
        return List.of(PlanNesting.DEPARTS, PlanNesting.NOTED, PlanCycles.CYCLE);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        PlanNesting.findings(status.plans()).forEach(findings::report);
        PlanCycles.findings(status.plans()).forEach(findings::report);
    }
}
