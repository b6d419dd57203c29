package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.goal.rollup.RollupInput;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values to date of tasks' first indicators, which tell how far a task is that nobody reported on (TASK-1). */
final class TaskMeasurements {

    private TaskMeasurements() {}

    static Map<TaskId, Quantity> toDate(PlanBook book, FactView facts) {
        List<Measurement> measurements = facts.of(Measurement.class);
        Set<IndicatorId> known = new HashSet<>();
        measurements.forEach(each -> known.add(each.indicator()));
        Map<TaskId, Quantity> values = new HashMap<>();
        for (Plan plan : known.isEmpty() ? List.<Plan>of() : book.plans()) {
            List<Goal> measured = new ArrayList<>();
            for (Task task : plan.tasks()) {
                task.indicators().stream()
                        .findFirst()
                        .filter(first -> known.contains(first.id()))
                        .ifPresent(first -> measured.add(asGoal(task, first)));
            }
            values.putAll(values(book, plan, measured, measurements, facts));
        }
        return values;
    }

    /** An indicator is carried up by goals; a task's stands alone in one of its own. */
    private static Goal asGoal(Task task, Indicator indicator) {
        return Goal.builder()
                .id(new GoalId(task.id().value()))
                .name(task.name())
                .indicator(indicator)
                .build();
    }

    private static Map<TaskId, Quantity> values(
            PlanBook book, Plan plan, List<Goal> measured, List<Measurement> measurements, FactView facts) {
        Map<TaskId, Quantity> values = new HashMap<>();
        if (measured.isEmpty()) {
            return values;
        }
        RollupInput input = RollupInput.builder()
                .period(plan.period())
                .asOf(facts.date())
                .measurements(measurements)
                .policy(book.policy().rollup())
                .zone(book.zone())
                .build();
        Rollup.of(GoalTree.of(measured), input)
                .figures()
                .forEach(figures -> figures.actual()
                        .filter(MeasuredValue.Amount.class::isInstance)
                        .map(MeasuredValue.Amount.class::cast)
                        .ifPresent(
                                amount -> values.put(new TaskId(figures.goal().value()), amount.quantity())));
        return values;
    }
}
