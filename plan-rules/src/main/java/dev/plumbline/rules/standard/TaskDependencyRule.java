package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.schedule.TaskNetwork;
import dev.plumbline.text.Localized;
import java.util.List;

/** Dependencies that cannot be followed: cycles, unknown tasks, ids used twice (TASK-4). */
final class TaskDependencyRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "task-dependencies";
    }

    @Override
    public Localized title() {
        return Localized.of("任务依赖须能排出先后", "Dependencies give an order");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.TASK;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(
                TaskNetwork.CYCLE, TaskNetwork.UNKNOWN_PREDECESSOR, TaskNetwork.DUPLICATE_TASK, TaskNetwork.TOO_LONG);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        List<Task> tasks =
                status.plans().stream().flatMap(plan -> plan.tasks().stream()).toList();
        TaskNetwork.of(tasks).findings().forEach(findings::report);
    }
}
