package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.task.TaskState;
import java.util.List;
import java.util.Locale;

/**
 * How the tasks of a period are tracked (任务执行跟踪表): planned and actual progress, the deviation rate between the two,
 * causes and measures (TASK-3).
 */
public final class TaskTrackingTable {

    private TaskTrackingTable() {}

    /** The table in the language of a locale. */
    public static ReportTable of(EvaluationReport report, Locale locale) {
        Given.all(report, "report", locale, "locale");
        Printed printed = new Printed(locale);
        return new ReportTable(
                printed.title("任务执行跟踪表", "Tracking of tasks", report),
                printed.columns(
                        "任务名称|Task",
                        "责任人|Owner",
                        "计划进度|Planned",
                        "实际进度|Actual",
                        "偏差率|Deviation",
                        "原因分析|Causes",
                        "调整措施|Measures"),
                report.tasks().stream().map(each -> row(each, printed)).toList());
    }

    private static List<String> row(TaskEvaluation each, Printed printed) {
        boolean isCancelled = each.state() == TaskState.CANCELLED;
        return List.of(
                each.name(),
                printed.parties(each.owners()),
                isCancelled ? "" : printed.rate(each.plannedProgress()),
                isCancelled ? each.state().text(printed.locale()) : printed.rate(each.actualProgress()),
                isCancelled ? "" : printed.rate(each.deviation()),
                printed.causes(each.causes()),
                printed.texts(each.measures()));
    }
}
