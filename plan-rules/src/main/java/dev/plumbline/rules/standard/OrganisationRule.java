package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.party.OrganisationCheck;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** What does not fit together in the organisation (RACI-1). */
final class OrganisationRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "organisation";
    }

    @Override
    public Localized title() {
        return Localized.of("组织架构须一致", "The organisation fits together");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.RESPONSIBILITY;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(
                OrganisationCheck.DUPLICATE,
                OrganisationCheck.UNKNOWN,
                OrganisationCheck.CYCLE,
                OrganisationCheck.CIRCLE);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.book().organisation().findings().forEach(findings::report);
    }
}
