package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.plan.Plan;
import dev.plumbline.resource.ResourceLedger;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.text.Localized;
import java.util.List;

/** A needed resource that was not in place on its day (RES-2, MON-2). */
final class ResourceInPlaceRule implements Rule<Plan> {

    @Override
    public String id() {
        return "resource-in-place";
    }

    @Override
    public Localized title() {
        return Localized.of("资源须按时到位", "Resources are in place in time");
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
        return List.of(ResourceLedger.NOT_IN_PLACE);
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        ResourceLedger ledger = context.status().ledger();
        context.status().work(plan.id()).needsNotInPlace().stream()
                .map(need -> ledger.notInPlace(need, context.status().whomToTell(need)))
                .forEach(findings::report);
    }
}
