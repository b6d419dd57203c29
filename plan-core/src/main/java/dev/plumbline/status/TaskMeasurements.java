package dev.plumbline.status;

import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.MeasurementSeries;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskProgress;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The value to date of a task's first indicator, which tells how far it is where nobody reported later (TASK-1). */
final class TaskMeasurements {

    private final FactView facts;

    TaskMeasurements(FactView facts) {
        this.facts = facts;
    }

    /** The progress of a task of a plan with what was measured of it; the same where nothing was. */
    TaskProgress on(TaskProgress progress, Plan plan) {
        return first(progress.task())
                .flatMap(indicator -> with(progress, plan, indicator))
                .orElse(progress);
    }

    /** Whether something measured of a task counts in its plan; what is left out says nothing of it. */
    boolean isMeasured(Task task, Plan plan) {
        return first(task)
                .flatMap(indicator -> series(indicator)
                        .flatMap(series -> series.value(plan.period().range(), facts.date())))
                .isPresent();
    }

    private static Optional<Indicator> first(Task task) {
        return task.indicators().stream().findFirst();
    }

    private Optional<TaskProgress> with(TaskProgress progress, Plan plan, Indicator indicator) {
        return series(indicator).flatMap(series -> with(progress, plan.period().range(), series));
    }

    private Optional<TaskProgress> with(TaskProgress progress, DateRange days, MeasurementSeries series) {
        LocalDate today = facts.date();
        return series.value(days, today)
                .filter(MeasuredValue.Amount.class::isInstance)
                .map(MeasuredValue.Amount.class::cast)
                .map(amount -> progress.measured(
                        amount.quantity(), series.lastDay(days, today).orElse(today)));
    }

    private Optional<MeasurementSeries> series(Indicator indicator) {
        List<Measurement> measured = facts.measurements(indicator.id());
        return measured.isEmpty()
                ? Optional.empty()
                : Optional.of(MeasurementSeries.of(indicator, measured, facts.zone()));
    }
}
