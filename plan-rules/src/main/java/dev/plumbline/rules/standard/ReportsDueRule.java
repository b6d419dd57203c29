package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.party.PartyId;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.ReportDue;
import dev.plumbline.status.ReportOccurrence;
import dev.plumbline.status.ReportsDue;
import dev.plumbline.text.Localized;
import java.util.List;

/** Measurements and reports that are owed and were not given; one finding for each indicator and each owner (MON-3). */
final class ReportsDueRule implements Rule<PlanStatus> {

    static final FindingCode MEASUREMENT = FindingCode.of(
                    ReportsDue.MEASUREMENT_MISSING,
                    Severity.WARNING,
                    "目标“{goal}”的指标应{frequency}测量，自{since}起缺{count}次（责任人：{owner}）",
                    "The indicator of goal [{goal}] is measured {frequency}; {count} {count|measurement is|measurements are} missing since {since} (owner: {owner})")
            .advising("补录实际值，或调整监控频率。", "Record the values, or watch it less often.");

    static final FindingCode REPORT = FindingCode.of(
                    ReportsDue.REPORT_MISSING,
                    Severity.WARNING,
                    "{owner}自{since}起缺交{count}次{report}",
                    "{owner} owes {count} {count|report|reports} of [{report}] since {since}")
            .advising("由责任部门补交，或在策略中调整应报报表。", "Have the unit hand them in, or change the policy of reports.");

    private static final Localized NOBODY = Localized.of("未指明", "nobody named");

    @Override
    public String id() {
        return "reports-due";
    }

    @Override
    public Localized title() {
        return Localized.of("指标须按频率测量，报表须按时提交", "Indicators are measured and reports are given as often as asked");
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
        return List.of(MEASUREMENT, REPORT);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.reportsDue().missing().forEach(due -> findings.report(finding(status, due)));
    }

    private static Finding finding(PlanStatus status, ReportDue due) {
        List<ReportOccurrence> missing = due.missing();
        boolean measurement = due.kind() == ReportDue.Kind.MEASUREMENT;
        Finding.Builder finding = Finding.builder(measurement ? MEASUREMENT : REPORT)
                .location(Location.ofPath(due.path()))
                .putFigure("owner", due.owner().<Object>map(PartyId::label).orElse(NOBODY))
                .putFigure("count", missing.size())
                .putFigure("since", missing.get(0).period());
        if (measurement) {
            Goal goal = status.goal(new GoalId(due.about().id())).goal();
            return finding.putFigure("goal", due.title())
                    .putFigure("frequency", goal.indicator().frequency())
                    .build();
        }
        return finding.putFigure("report", due.title()).build();
    }
}
