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

/** A task whose start has come without its owner having acknowledged it (TASK-2). */
final class TaskAcknowledgedRule implements Rule<TaskStatus> {

    static final FindingCode MISSING = FindingCode.of(
                    "task-unacknowledged",
                    Severity.WARNING,
                    "任务“{task}”应于{start}开始，责任人尚未确认",
                    "Task [{task}] was to start on {start}, but its owner has not acknowledged it")
            .advising("请责任人确认任务，或报告进度。", "Have the owner acknowledge it or report progress.");

    @Override
    public String id() {
        return "task-acknowledged";
    }

    @Override
    public Localized title() {
        return Localized.of("任务下达后须由责任人确认", "Owners acknowledge their tasks");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.RESPONSIBILITY;
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
        boolean silent = task.state() == TaskState.ASSIGNED
                && task.progress().startedOn().isEmpty()
                && !task.progress().isFinished();
        task.task()
                .start()
                .filter(start -> silent && !context.date().isBefore(start))
                .ifPresent(start -> findings.report(Finding.builder(MISSING)
                        .putFigure("task", task.task().name())
                        .putFigure("start", start)
                        .build()));
    }
}
