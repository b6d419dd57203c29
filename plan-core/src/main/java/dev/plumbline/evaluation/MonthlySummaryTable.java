package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.review.DeviationAnalysis;
import java.util.List;
import java.util.Locale;

/**
 * The monthly summary (月度运营总结表) of an evaluation report: a row for each goal, rates in whole per cent, with decimals where
 * a whole would say 100 % or 0 % of what is not (EVA-1).
 */
public final class MonthlySummaryTable {

    private MonthlySummaryTable() {}

    /** The table in the language of a locale. */
    public static ReportTable of(EvaluationReport report, Locale locale) {
        Given.all(report, "report", locale, "locale");
        Printed printed = new Printed(locale);
        return new ReportTable(
                printed.title("月度运营总结表", "Monthly summary", report),
                printed.columns(
                        "月度核心目标|Goal",
                        "实际完成情况|Reached",
                        "达成率|Attainment",
                        "未完成/超额原因|Why missed or exceeded",
                        "成功经验|What worked",
                        "改进方向|To become better",
                        "下阶段优化措施|Next period"),
                report.indicators().stream().map(each -> row(each, printed)).toList());
    }

    private static List<String> row(IndicatorEvaluation each, Printed printed) {
        return List.of(
                printed.goal(each),
                printed.value(each.actual()),
                printed.wholeRate(each.attainment()),
                printed.causes(each.causes()),
                printed.text(each.analysis().flatMap(DeviationAnalysis::experience)),
                printed.texts(each.improvements()),
                printed.text(each.nextAdjustment()));
    }
}
