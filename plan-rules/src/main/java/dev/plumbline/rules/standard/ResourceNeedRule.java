package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.plan.Plan;
import dev.plumbline.resource.NeedCheck;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.text.Localized;
import java.util.List;

/** A resource need without quantity or provider (RES-1). */
final class ResourceNeedRule implements Rule<Plan> {

    @Override
    public String id() {
        return "resource-need";
    }

    @Override
    public Localized title() {
        return Localized.of("资源需求须写明数量和提供方", "Resource needs name amount and provider");
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
        return List.of(NeedCheck.NO_QUANTITY, NeedCheck.NO_PROVIDER);
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        NeedCheck.findings(plan.needs()).forEach(findings::report);
    }
}
