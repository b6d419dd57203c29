package dev.plumbline.evaluation;

import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tasks of some plans, and what a report says of those under way in its period. Confined to one thread. */
final class TaskDrawing {

    private final Period period;
    private final List<TaskStatus> all;
    private final List<TaskStatus> underWay = new ArrayList<>();
    private final Map<TaskId, List<String>> improvements = new HashMap<>();

    TaskDrawing(PlanStatus status, List<Plan> plans, Period period) {
        this.period = period;
        this.all =
                plans.stream().flatMap(plan -> status.tasks(plan.id()).stream()).toList();
        Map<PlanId, Period> periods = new HashMap<>();
        plans.forEach(plan -> periods.put(plan.id(), plan.period()));
        all.stream().filter(task -> isUnderWay(task, periods.get(task.plan()))).forEach(underWay::add);
        status.facts(ImprovementPlan.class)
                .forEach(each -> improvements
                        .computeIfAbsent(each.task(), any -> new ArrayList<>())
                        .addAll(each.measures()));
    }

    /** Every task of the plans. */
    List<TaskStatus> all() {
        return all;
    }

    /** The tasks whose planned days meet the period, those finished in it, and those without dates of a plan within it. */
    List<TaskStatus> underWay() {
        return underWay;
    }

    private boolean isUnderWay(TaskStatus task, Period plan) {
        Optional<LocalDate> start = task.task().start().or(task.task()::finish);
        Optional<LocalDate> finish = task.task().finish().or(task.task()::start);
        if (task.progress().finishedOn().filter(period::contains).isPresent()) {
            return true;
        }
        return start.isPresent()
                ? period.range()
                        .intersection(DateRange.ofClosed(start.get(), finish.orElse(start.get())))
                        .isPresent()
                : period.contains(plan);
    }

    List<TaskEvaluation> evaluations() {
        return underWay.stream().map(this::evaluation).toList();
    }

    private TaskEvaluation evaluation(TaskStatus task) {
        return new TaskEvaluation(
                task.task().id(),
                task.plan(),
                task.task().name(),
                task.owners(),
                task.task().start(),
                task.task().finish(),
                task.state(),
                task.progress().latest().isPresent(),
                task.progress().plannedPercent(),
                task.progress().percent(),
                task.progress().finishedOn(),
                task.progress().daysLate(),
                task.progress().causes(),
                measures(task));
    }

    private List<String> measures(TaskStatus task) {
        List<String> measures = new ArrayList<>();
        task.progress().latest().flatMap(ProgressReport::measures).ifPresent(measures::add);
        measures.addAll(improvements.getOrDefault(task.task().id(), List.of()));
        return measures;
    }
}
