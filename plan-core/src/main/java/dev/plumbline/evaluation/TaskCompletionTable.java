package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import java.util.List;
import java.util.Locale;

/**
 * How the tasks of a month came out (月度任务完成情况表): planned and actual finish, and of those not finished whether the
 * delay is objective or subjective (TASK-3).
 */
public final class TaskCompletionTable {

    private TaskCompletionTable() {}

    /** The table in the language of a locale. */
    public static ReportTable of(EvaluationReport report, Locale locale) {
        Given.all(report, "report", locale, "locale");
        Printed printed = new Printed(locale);
        return new ReportTable(
                printed.title("月度任务完成情况表", "How tasks came out", report),
                printed.columns(
                        "任务名称|Task",
                        "负责人|Owner",
                        "计划完成时间|Planned finish",
                        "实际完成时间|Actual finish",
                        "完成情况|State",
                        "客观延误|Objective delay",
                        "主观延误|Subjective delay",
                        "改进计划|Improvement plan"),
                report.tasks().stream().map(each -> row(each, printed)).toList());
    }

    private static List<String> row(TaskEvaluation each, Printed printed) {
        return List.of(
                each.name(),
                printed.parties(each.owners()),
                printed.date(each.finish()),
                printed.date(each.finishedOn()),
                each.state().text(printed.locale()),
                delay(each, CauseKind.OBJECTIVE, printed),
                delay(each, CauseKind.SUBJECTIVE, printed),
                printed.texts(each.measures()));
    }

    private static String delay(TaskEvaluation each, CauseKind kind, Printed printed) {
        return printed.texts(each.causes(kind).stream().map(Cause::text).toList());
    }
}
