package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.TaskState;
import dev.plumbline.text.Localized;
import java.util.List;

/** Delayed or blocked without a new date (TASK-3). */
final class TaskNewDateRule implements Rule<TaskStatus> {

    static final FindingCode MISSING = FindingCode.of(
                    "task-new-date-missing",
                    Severity.WARNING,
                    "任务“{task}”处于“{state}”状态，但没有更新后的完成时间",
                    "Task [{task}] is {state} without a new date")
            .advising("填写更新后的完成时间。", "Promise a new date.");

    @Override
    public String id() {
        return "task-new-date";
    }

    @Override
    public Localized title() {
        return Localized.of("延期、受阻须更新完成时间", "Delayed and blocked tasks promise a new date");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.TASK;
    }

    @Override
    public Subject<TaskStatus> subject() {
        return Subject.TASK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(MISSING);
    }

    @Override
    public void check(TaskStatus task, RuleContext context, FindingSink findings) {
        boolean troubled = task.state() == TaskState.DELAYED || task.state() == TaskState.BLOCKED;
        if (troubled && !task.isOver() && task.progress().newFinish().isEmpty()) {
            findings.report(Finding.builder(MISSING)
                    .putFigure("task", task.task().name())
                    .putFigure("state", task.state())
                    .build());
        }
    }
}
