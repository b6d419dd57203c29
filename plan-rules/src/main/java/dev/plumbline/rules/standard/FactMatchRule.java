package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.resource.LedgerCheck;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.FactFindings;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** What is measured and reported belongs to a goal or task, in a unit that fits (GOAL-3, GOAL-8). */
final class FactMatchRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "fact-match";
    }

    @Override
    public Localized title() {
        return Localized.of("实际值须有所属指标且单位相符", "What is measured belongs to an indicator and fits its unit");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.MONITORING;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(
                FactFindings.UNIT_MISMATCH,
                FactFindings.COUNTER,
                FactFindings.UNKNOWN_INDICATOR,
                FactFindings.MEASURED_TWICE,
                FactFindings.BASE_MISSING,
                FactFindings.KIND_MISMATCH,
                FactFindings.OVERLAID,
                FactFindings.OUTSIDE,
                FactFindings.REPORT_UNASKED,
                FactFindings.ROUTINE_UNASKED,
                FactFindings.SIGNATURE_IDLE,
                FactFindings.CORRECTION_OF_NOTHING,
                LedgerCheck.UNIT_MISMATCH,
                LedgerCheck.COUNTER);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.unmatchedFacts().forEach(findings::report);
    }
}
