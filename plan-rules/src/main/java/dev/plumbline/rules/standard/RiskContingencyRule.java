package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.RiskStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** A risk that may still come about, without contingency plan (RISK-2). */
final class RiskContingencyRule implements Rule<RiskStatus> {

    static final FindingCode MISSING = FindingCode.of(
                    "risk-without-contingency",
                    Severity.WARNING,
                    "风险“{risk}”没有应对预案",
                    "Risk [{risk}] has no contingency plan")
            .advising("制定应对预案，写明触发时由谁做什么。", "Write down who does what if it comes about.");

    @Override
    public String id() {
        return "risk-contingency";
    }

    @Override
    public Localized title() {
        return Localized.of("每项风险须有应对预案", "Every risk has a contingency plan");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.RISK;
    }

    @Override
    public Subject<RiskStatus> subject() {
        return Subject.RISK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(MISSING);
    }

    @Override
    public void check(RiskStatus risk, RuleContext context, FindingSink findings) {
        if (!risk.isClosed() && risk.risk().contingency().isEmpty()) {
            findings.report(Finding.builder(MISSING)
                    .putFigure("risk", risk.risk().description())
                    .build());
        }
    }
}
