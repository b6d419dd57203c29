package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskId;
import java.util.HashSet;
import java.util.Set;

/** The plans on whose tasks and goals nobody has reported anything yet: of them nothing is known, so nothing is late. */
final class SilentPlans {

    private final Set<PlanId> silent = new HashSet<>();

    private SilentPlans() {}

    static SilentPlans of(PlanBook book, FactView facts) {
        Set<TaskId> reported = new HashSet<>();
        facts.of(ProgressReport.class).forEach(report -> reported.add(report.task()));
        Set<IndicatorId> measured = new HashSet<>();
        facts.of(Measurement.class).forEach(measurement -> measured.add(measurement.indicator()));
        Set<Object> stated = new HashSet<>(reported);
        facts.of(AttainmentOverride.class).forEach(override -> stated.add(override.goal()));
        SilentPlans plans = new SilentPlans();
        book.plans().stream()
                .filter(plan -> !isHeard(plan, stated, measured))
                .forEach(plan -> plans.silent.add(plan.id()));
        return plans;
    }

    private static boolean isHeard(Plan plan, Set<Object> stated, Set<IndicatorId> measured) {
        return plan.tasks().stream()
                        .anyMatch(task -> stated.contains(task.id())
                                || task.indicators().stream().anyMatch(each -> measured.contains(each.id())))
                || plan.goals().stream()
                        .anyMatch(goal -> stated.contains(goal.id())
                                || measured.contains(goal.indicator().id()));
    }

    boolean contains(PlanId plan) {
        return silent.contains(plan);
    }
}
