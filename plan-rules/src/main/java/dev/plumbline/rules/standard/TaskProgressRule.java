package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressCheck;
import dev.plumbline.task.RefusedStep;
import dev.plumbline.task.ToldState;
import dev.plumbline.text.Localized;
import java.util.List;

/**
 * What does not count of a task's record (TASK-2), and delayed or blocked without a reason or a new date, or for causes of
 * its own that nothing is done about (TASK-3).
 */
final class TaskProgressRule implements Rule<TaskStatus> {

    @Override
    public String id() {
        return "task-progress";
    }

    @Override
    public Localized title() {
        return Localized.of(
                "任务的进度记录须合规，延期、受阻须说明原因、新的完成时间和改进计划",
                "What is recorded about tasks counts; delayed and blocked ones tell why, until when, and what is done");
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
        return List.of(
                RefusedStep.REFUSED,
                ToldState.OVER_STEPS,
                ToldState.BY_UNKNOWN,
                ProgressCheck.REASON_MISSING,
                ProgressCheck.NEW_DATE_MISSING,
                ProgressCheck.IMPROVEMENT_PLAN_MISSING,
                ProgressCheck.NOT_ACKNOWLEDGED);
    }

    @Override
    public void check(TaskStatus task, RuleContext context, FindingSink findings) {
        task.timeline().findings().forEach(findings::report);
        // Asked for only where it can matter: tasks are many.
        List<ImprovementPlan> plans = task.progress().causes().isEmpty()
                ? List.of()
                : context.status().facts(ImprovementPlan.class);
        ProgressCheck.findings(task.progress(), plans).forEach(findings::report);
    }
}
