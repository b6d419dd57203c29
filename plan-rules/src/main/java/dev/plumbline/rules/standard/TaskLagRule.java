package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.text.MessagePattern;
import java.util.List;

/** Unfinished and strictly more than three days behind the plan (MON-2). */
final class TaskLagRule implements Rule<TaskStatus> {

    static final FindingCode LAG = FindingCode.of(
                    "task-lag",
                    Severity.WARNING,
                    "任务“{task}”进度滞后{days}天，超过{limit}天",
                    "Task [{task}] lags {days} {days|day|days} behind its plan, over {limit}")
            .advising(
                    "分析原因，更新完成时间，必要时申请调整计划。", "Find the reason, promise a new date, ask for an adjustment if need be.")
            .alerting(
                    new MessagePattern("责任人说明风险点及初步应对方案", "The owner tells the risk and a first response"),
                    new MessagePattern("{whom}", "{whom}"));

    @Override
    public String id() {
        return "task-lag";
    }

    @Override
    public Localized title() {
        return Localized.of("进度滞后预警", "Lag alert");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.MONITORING;
    }

    @Override
    public Subject<TaskStatus> subject() {
        return Subject.TASK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(LAG);
    }

    @Override
    public void check(TaskStatus task, RuleContext context, FindingSink findings) {
        long lag = task.isOver() ? 0 : task.progress().lagDays().orElse(0);
        int limit = context.policy().lights().lagDays();
        if (lag > limit) {
            findings.report(Finding.builder(LAG)
                    .putFigure("task", task.task().name())
                    .putFigure("days", lag)
                    .putFigure("limit", limit)
                    .putFigure("whom", context.status().whomToTell(List.of(Reference.parse(task.path()))))
                    .build());
        }
    }
}
