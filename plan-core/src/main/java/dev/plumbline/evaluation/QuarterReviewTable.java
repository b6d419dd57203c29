package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Period;
import java.util.List;
import java.util.Locale;

/**
 * The review of a quarter's goals (季度目标达成复盘表) of an evaluation report: target, value, deviation rate with one decimal,
 * causes by whose they are (EVA-2, GOAL-6).
 */
public final class QuarterReviewTable {

    private QuarterReviewTable() {}

    /** The table in the language of a locale. */
    public static ReportTable of(EvaluationReport report, Locale locale) {
        Given.all(report, "report", locale, "locale");
        Printed printed = new Printed(locale);
        return new ReportTable(
                printed.title("季度目标达成复盘表", "Review of the quarter's goals", report),
                printed.columns(
                        "季度|Quarter",
                        "部门|Unit",
                        "目标名称|Goal",
                        "季度目标值|Target",
                        "实际完成值|Reached",
                        "偏差率|Deviation",
                        "主要原因分析（主观/客观）|Causes (subjective/objective)",
                        "改进措施|Measures",
                        "下季度调整方向|Next quarter"),
                report.indicators().stream()
                        .map(each -> row(report.period(), each, printed))
                        .toList());
    }

    private static List<String> row(Period period, IndicatorEvaluation each, Printed printed) {
        return List.of(
                period.kind() == Period.Kind.QUARTER ? "Q" + period.number() : period.text(printed.locale()),
                each.goal().owner().map(PartyId::label).orElse(""),
                each.name(),
                printed.target(each.target()),
                printed.value(each.actual()),
                printed.rate(each.deviation().rate(), 1),
                printed.causes(each.causes()),
                printed.texts(each.improvements()),
                printed.text(each.nextAdjustment()));
    }
}
