package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.party.PartyId;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.text.Localized;
import java.util.List;

/** Fewer or more responsible than the policy allows, by default none or several (RACI-2). */
final class TaskOwnerRule implements Rule<TaskStatus> {

    static final FindingCode MISSING = FindingCode.of(
                    "task-owner-missing", Severity.ERROR, "任务“{task}”没有负责人", "Task [{task}] has nobody responsible")
            .advising("指定唯一的第一责任人（R）。", "Name the one party responsible (R).");

    static final FindingCode SEVERAL = FindingCode.of(
                    "task-owner-several",
                    Severity.ERROR,
                    "任务“{task}”有多名负责人：{owners}",
                    "Task [{task}] has several responsible: {owners}")
            .advising("只保留一名第一责任人，其他改为协同。", "Keep one as R; let the others help.");

    @Override
    public String id() {
        return "task-owner";
    }

    @Override
    public Localized title() {
        return Localized.of("每项任务有且仅有一名负责人", "Exactly one owner per task");
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
        return List.of(MISSING, SEVERAL);
    }

    @Override
    public void check(TaskStatus task, RuleContext context, FindingSink findings) {
        RaciPolicy.Allowed allowed = context.policy().raci().responsible();
        int owners = task.owners().size();
        if (task.state() == TaskState.CANCELLED) {
            return;
        }
        if (owners < allowed.least()) {
            findings.report(Finding.builder(MISSING)
                    .putFigure("task", task.task().name())
                    .build());
        } else if (owners > allowed.most()) {
            findings.report(Finding.builder(SEVERAL)
                    .putFigure("task", task.task().name())
                    .putFigure(
                            "owners", task.owners().stream().map(PartyId::label).toList())
                    .build());
        }
    }
}
