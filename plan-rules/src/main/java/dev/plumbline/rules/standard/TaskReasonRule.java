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

/** Delayed or blocked without a reason (TASK-3). */
final class TaskReasonRule implements Rule<TaskStatus> {

    static final FindingCode MISSING = FindingCode.of(
                    "task-reason-missing",
                    Severity.ERROR,
                    "任务“{task}”处于“{state}”状态，但未说明原因",
                    "Task [{task}] is {state} without a reason")
            .advising("填写延期/受阻原因，并注明客观或主观。", "Give the reason and say whether it is objective or subjective.");

    @Override
    public String id() {
        return "task-reason";
    }

    @Override
    public Localized title() {
        return Localized.of("延期、受阻须说明原因", "Delayed and blocked tasks have a reason");
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
        if (troubled && task.progress().causes().isEmpty()) {
            findings.report(Finding.builder(MISSING)
                    .putFigure("task", task.task().name())
                    .putFigure("state", task.state())
                    .build());
        }
    }
}
