package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.goal.Goal;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.GoalCoverage;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.Task;
import dev.plumbline.text.Localized;
import java.util.List;

/** A company goal that no department carries, a department goal that no person or task carries (GOAL-9). */
final class GoalCoverageRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "goal-coverage";
    }

    @Override
    public Localized title() {
        return Localized.of("目标须逐级分解到部门、个人或任务", "Goals are carried by those below them");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.GOAL;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(GoalCoverage.NOT_CARRIED_BY_DEPARTMENT, GoalCoverage.NOT_CARRIED_BY_TASK);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        coverage(status).uncovered().forEach(findings::report);
    }

    /** Over all plans: a month's task carries a goal of the year. */
    static GoalCoverage coverage(PlanStatus book) {
        List<Goal> goals =
                book.plans().stream().flatMap(plan -> plan.goals().stream()).toList();
        List<Initiative> initiatives = book.plans().stream()
                .flatMap(plan -> plan.initiatives().stream())
                .toList();
        List<Task> tasks =
                book.plans().stream().flatMap(plan -> plan.tasks().stream()).toList();
        return GoalCoverage.of(goals, initiatives, tasks);
    }
}
