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
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.text.Localized;
import java.util.List;

/** Late for a subjective cause: an improvement plan is due from the owner's unit (TASK-3). */
final class TaskImprovementRule implements Rule<TaskStatus> {

    static final FindingCode DUE = FindingCode.of(
                    "task-improvement-plan-due",
                    Severity.WARNING,
                    "任务“{task}”因主观原因偏离计划（{causes}），须提交改进计划",
                    "Task [{task}] deviates for a subjective cause ({causes}); an improvement plan is due")
            .advising("由责任部门提交改进计划。", "The owner's unit hands in an improvement plan.");

    @Override
    public String id() {
        return "task-improvement";
    }

    @Override
    public Localized title() {
        return Localized.of("主观原因造成的偏差须有改进计划", "Subjective causes call for an improvement plan");
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
        return List.of(DUE);
    }

    @Override
    public void check(TaskStatus task, RuleContext context, FindingSink findings) {
        List<String> subjective = task.progress().causes().stream()
                .filter(cause -> cause.kind() == CauseKind.SUBJECTIVE)
                .map(Cause::text)
                .toList();
        if (!subjective.isEmpty()) {
            findings.report(Finding.builder(DUE)
                    .putFigure("task", task.task().name())
                    .putFigure("causes", subjective)
                    .build());
        }
    }
}
