package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Goal;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.AnalysisStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** Analyses that answer nothing (MON-1). */
final class AnalysisSubjectRule implements Rule<PlanStatus> {

    static final FindingCode ANALYSIS = FindingCode.of(
                    "analysis-of-nothing",
                    Severity.WARNING,
                    "“{name}”{period}的偏差分析没有对应的实际值，不构成答复",
                    "The analysis of [{name}] in {period} is about nothing: there is no measured figure for that time")
            .advising("更正分析的期间，或补录该期间的实际值。", "Correct its period, or record what was measured then.");

    @Override
    public String id() {
        return "analysis-subject";
    }

    @Override
    public Localized title() {
        return Localized.of("偏差分析须有所指", "An analysis is about what was measured");
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
        return List.of(ANALYSIS);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.analyses().stream()
                .filter(each -> each.goal().isPresent() && !isMeasured(status, each))
                .forEach(each -> findings.report(Finding.builder(ANALYSIS)
                        .location(Location.ofPath(each.path()))
                        .putFigure("name", each.name())
                        .putFigure("period", each.analysis().period())
                        .build()));
    }

    /** Something was measured of the goal by the end of the time looked at. */
    private static boolean isMeasured(PlanStatus status, AnalysisStatus analysis) {
        Goal goal = analysis.goal().orElseThrow();
        return analysis.deviation().rate().isDefined()
                || analysis.attainment().isDefined()
                || status.goal(goal.id()).isMeasured()
                        && !analysis.analysis().period().start().isAfter(status.date());
    }
}
