package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.plan.Plan;
import dev.plumbline.resource.BalanceFindings;
import dev.plumbline.resource.ResourceBalance;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.WorkStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** Resources that fall short, or of which more is handed out than there is (RES-3). */
final class ResourceBalanceRule implements Rule<Plan> {

    @Override
    public String id() {
        return "resource-balance";
    }

    @Override
    public Localized title() {
        return Localized.of("资源供需须平衡", "There is as much of each resource as is needed");
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
        return List.of(
                BalanceFindings.SHORTAGE,
                BalanceFindings.OVER_ALLOCATED,
                BalanceFindings.UNITS,
                BalanceFindings.COUNTER,
                BalanceFindings.UNDATED);
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        if (!plan.supplies().isEmpty()) {
            WorkStatus work = context.status().work(plan.id());
            ResourceBalance.shortageFindings(work.openShortages()).forEach(findings::report);
            work.overAllocations().forEach(findings::report);
            work.balance().findings().forEach(findings::report);
        }
    }
}
