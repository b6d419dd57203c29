package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.text.Localized;
import java.util.List;

/** A plan whose parent is not in the book, or that lies outside its parent's period (PLAN-2). */
final class PlanParentRule implements Rule<Plan> {

    static final FindingCode UNKNOWN = FindingCode.of(
                    "plan-parent-unknown",
                    Severity.ERROR,
                    "{period}计划的上级计划 {parent} 不存在",
                    "The plan of {period} names the parent {parent}, which does not exist")
            .advising("改正上级计划，或补充该计划。", "Correct the parent, or add that plan.");

    static final FindingCode OUTSIDE = FindingCode.of(
                    "plan-outside-parent",
                    Severity.WARNING,
                    "{period}计划超出上级计划的期间{outer}",
                    "The plan of {period} reaches beyond its parent's {outer}")
            .advising("核对计划期间与上级计划。", "Check the period and the parent.");

    @Override
    public String id() {
        return "plan-parent";
    }

    @Override
    public Localized title() {
        return Localized.of("下级计划须承接上级计划", "Plans lie within their parents");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.PLAN;
    }

    @Override
    public Subject<Plan> subject() {
        return Subject.PLAN;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(UNKNOWN, OUTSIDE);
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        plan.parent()
                .ifPresent(id -> context.status()
                        .plan(id)
                        .ifPresentOrElse(
                                parent -> compare(plan, parent.plan(), findings), () -> unknown(plan, id, findings)));
    }

    private static void compare(Plan plan, Plan parent, FindingSink findings) {
        if (!parent.period().contains(plan.period())) {
            findings.report(Finding.builder(OUTSIDE)
                    .putFigure("period", plan.period())
                    .putFigure("outer", parent.period())
                    .build());
        }
    }

    private static void unknown(Plan plan, PlanId parent, FindingSink findings) {
        findings.report(Finding.builder(UNKNOWN)
                .putFigure("period", plan.period())
                .putFigure("parent", parent)
                .build());
    }
}
