package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.task.TaskId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Derives where risks stand; the last report counts. */
final class RiskStatuses {

    private final FactView facts;
    private final ById<GoalId, GoalStatus> goals;
    private final ById<TaskId, TaskStatus> tasks;
    private final Map<RiskId, RiskReport> last = new HashMap<>();

    RiskStatuses(FactView facts, ById<GoalId, GoalStatus> goals, ById<TaskId, TaskStatus> tasks) {
        this.facts = facts;
        this.goals = goals;
        this.tasks = tasks;
        facts.of(RiskReport.class).forEach(report -> last.put(report.risk(), report));
    }

    List<RiskStatus> of(PlanBook book) {
        return book.plans().stream()
                .flatMap(plan -> plan.risks().stream().map(risk -> status(risk, plan.id())))
                .toList();
    }

    private RiskStatus status(Risk risk, PlanId plan) {
        Optional<RiskReport> report = Optional.ofNullable(last.get(risk.id()));
        return new RiskStatus(
                risk,
                plan,
                report.map(RiskReport::state).orElse(RiskState.OPEN),
                report.map(known -> known.when().date(facts.zone())),
                risk.about().map(this::pointsBehind).orElse(OptionalDouble.empty()));
    }

    private OptionalDouble pointsBehind(Reference about) {
        TaskStatus task = task(about, tasks);
        return task == null ? shortfall(goal(about, goals)) : task.progress().pointsBehind();
    }

    /** The task that something is about; null where it is about something else, or there is none. */
    static @Nullable TaskStatus task(Reference about, ById<TaskId, TaskStatus> tasks) {
        return about.kind().equals("task") && !about.id().isBlank() ? tasks.find(new TaskId(about.id())) : null;
    }

    /** The goal that something is about; null where it is about something else, or there is none. */
    static @Nullable GoalStatus goal(Reference about, ById<GoalId, GoalStatus> goals) {
        return about.kind().equals("goal") && !about.id().isBlank() ? goals.find(new GoalId(about.id())) : null;
    }

    /** How far a goal's attainment to date is below the whole of it. */
    private static OptionalDouble shortfall(@Nullable GoalStatus goal) {
        OptionalDouble attained = goal == null
                ? OptionalDouble.empty()
                : goal.figures().toDate().attainment().value();
        return attained.isPresent() ? OptionalDouble.of(100 * (1 - attained.getAsDouble())) : attained;
    }
}
