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
import dev.plumbline.text.Localized;
import java.util.List;

/** A task that no goal carries, or whose goal does not exist (GOAL-9). */
final class TaskGoalRule implements Rule<TaskStatus> {

    static final FindingCode MISSING = FindingCode.of(
                    "task-without-goal", Severity.WARNING, "任务“{task}”没有对应的目标", "Task [{task}] carries no goal")
            .advising("写明所属目标，或取消该任务。", "Name the goal it serves, or drop it.");

    static final FindingCode DANGLING = FindingCode.of(
                    "task-goal-unknown",
                    Severity.ERROR,
                    "任务“{task}”所属的目标“{goal}”不存在",
                    "Task [{task}] names the goal [{goal}], which does not exist")
            .advising("改正所属目标，或补充该目标。", "Correct the goal, or add it.");

    @Override
    public String id() {
        return "task-goal";
    }

    @Override
    public Localized title() {
        return Localized.of("每项任务都服务于一个目标", "Every task carries a goal");
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
        return List.of(MISSING, DANGLING);
    }

    @Override
    public void check(TaskStatus task, RuleContext context, FindingSink findings) {
        if (task.task().goal().isEmpty()) {
            findings.report(Finding.builder(MISSING)
                    .putFigure("task", task.task().name())
                    .build());
        } else if (!context.status().hasGoal(task.task().goal().get())) {
            findings.report(Finding.builder(DANGLING)
                    .putFigure("task", task.task().name())
                    .putFigure("goal", task.task().goal().get())
                    .build());
        }
    }
}
