package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.plan.Plan;
import dev.plumbline.resource.EarnedValue;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.text.Localized;
import java.util.List;

/** Tasks with budgets that earned value has to leave out (RES-4). */
final class EarnedValueRule implements Rule<Plan> {

    @Override
    public String id() {
        return "earned-value";
    }

    @Override
    public Localized title() {
        return Localized.of("有预算的任务须能计算挣值", "Tasks with a budget tell what they are worth");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.RESOURCE;
    }

    @Override
    public Subject<Plan> subject() {
        return Subject.PLAN;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(EarnedValue.UNTOLD);
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        context.status().work(plan.id()).withoutEarnedValue().ifPresent(findings::report);
    }
}
