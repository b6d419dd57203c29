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

/** A high risk of a task without a threshold of its own (RISK-2). */
final class RiskThresholdRule implements Rule<RiskStatus> {

    static final FindingCode MISSING = FindingCode.of(
                    "risk-without-threshold",
                    Severity.WARNING,
                    "任务“{task}”的高风险“{risk}”没有预警阈值",
                    "The high risk [{risk}] of task [{task}] has no threshold")
            .advising("设定进度滞后多少个百分点时预警。", "Say how many points behind its plan the task may fall.");

    @Override
    public String id() {
        return "risk-threshold";
    }

    @Override
    public Localized title() {
        return Localized.of("高风险任务须设置预警阈值", "High-risk tasks have a threshold");
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
        risk.risk()
                .about()
                .filter(about -> about.kind().equals("task"))
                .filter(about -> risk.isHigh() && !risk.isClosed())
                .filter(about -> risk.risk().threshold().isEmpty())
                .ifPresent(about -> findings.report(Finding.builder(MISSING)
                        .putFigure("task", about.id())
                        .putFigure("risk", risk.risk().description())
                        .build()));
    }
}
