package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.util.List;

/** An annual or quarterly plan without any risk (RISK-2). */
final class PlanRiskRule implements Rule<Plan> {

    static final FindingCode MISSING = FindingCode.of(
                    "plan-without-risks", Severity.WARNING, "{period}计划没有识别任何风险", "The plan of {period} names no risk")
            .advising("识别主要风险，并逐项制定应对预案。", "Name what may go wrong, and a contingency plan for each.");

    @Override
    public String id() {
        return "plan-risks";
    }

    @Override
    public Localized title() {
        return Localized.of("年度、季度计划须识别风险", "Annual and quarterly plans name their risks");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.RISK;
    }

    @Override
    public Subject<Plan> subject() {
        return Subject.PLAN;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(MISSING);
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        Period.Kind kind = plan.period().kind();
        if (plan.risks().isEmpty() && (kind == Period.Kind.YEAR || kind == Period.Kind.QUARTER)) {
            findings.report(
                    Finding.builder(MISSING).putFigure("period", plan.period()).build());
        }
    }
}
