package dev.plumbline.io.digest;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskState;
import java.util.LinkedHashMap;
import java.util.Map;

/** The indicators of a scope's goals and tasks that are not cancelled, and what a measurement of each is told of. */
final class MeasuredIndicators {

    /**
     * What is measured.
     *
     * @param about the goal or task; of an indicator that several have, the first
     * @param name what it is called: the goal or the task, with the indicator where it has more; of an indicator that several
     *     have, the indicator
     */
    record Measured(Reference about, String name) {}

    private final Map<IndicatorId, Measured> all = new LinkedHashMap<>();

    MeasuredIndicators(Reach reach) {
        reach.goals().stream().filter(goal -> !goal.goal().cancelled()).forEach(this::add);
        reach.tasks().stream()
                .filter(task -> task.state() != TaskState.CANCELLED)
                .forEach(this::add);
    }

    Map<IndicatorId, Measured> all() {
        return all;
    }

    private void add(GoalStatus goal) {
        add(
                goal.goal().indicator(),
                new Measured(
                        Reference.of("goal", goal.id().value()), goal.goal().name()));
    }

    private void add(TaskStatus status) {
        Task task = status.task();
        Reference about = Reference.of("task", task.id().value());
        for (Indicator indicator : task.indicators()) {
            String name = indicator
                    .name()
                    .filter(own -> !own.equals(task.name()))
                    .map(own -> task.name() + " " + own)
                    .orElse(task.name());
            add(indicator, new Measured(about, name));
        }
    }

    private void add(Indicator indicator, Measured measured) {
        all.merge(indicator.id(), measured, (first, next) -> shared(indicator, first));
    }

    private static Measured shared(Indicator indicator, Measured first) {
        return new Measured(first.about(), indicator.name().orElse(first.name()));
    }
}
