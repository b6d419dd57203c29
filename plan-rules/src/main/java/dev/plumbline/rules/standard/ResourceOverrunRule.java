package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.resource.ResourceLedger;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** More of a resource was used than planned (RES-2). */
final class ResourceOverrunRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "resource-overrun";
    }

    @Override
    public Localized title() {
        return Localized.of("资源使用不得超出计划", "Resources keep within their plan");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.RESOURCE;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(ResourceLedger.OVERRUN);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.ledger().overruns().forEach(findings::report);
    }
}
