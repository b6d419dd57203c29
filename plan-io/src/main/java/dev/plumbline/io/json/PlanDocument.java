package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.goal.Goal;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as it is written; goals and tasks are flat lists, so that no plan is too deep for JSON. */
record PlanDocument(
        @Required PlanId id,
        @Nullable String title,
        @Required Period period,
        @Nullable CalendarId calendar,
        List<String> scope,
        @Nullable PlanId parent,
        @Nullable String overview,
        List<String> basis,
        List<String> keyPoints,
        @Nullable String noteOnChangedGoals,
        List<Goal> goals,
        List<Initiative> initiatives,
        List<Task> tasks,
        List<Milestone> milestones,
        List<RaciDocument> raci,
        List<JointWork> jointWorks,
        List<RoutineTask> routines,
        List<ResourceNeed> needs,
        List<ResourceSupply> supplies,
        List<Risk> risks) {

    static PlanDocument from(Plan plan) {
        return new PlanDocument(
                plan.id(),
                plan.title().orElse(null),
                plan.period(),
                plan.calendar().orElse(null),
                plan.scope(),
                plan.parent().orElse(null),
                plan.overview().orElse(null),
                plan.basis(),
                plan.keyPoints(),
                plan.noteOnChangedGoals().orElse(null),
                plan.goals(),
                plan.initiatives(),
                plan.tasks(),
                plan.milestones(),
                RaciDocument.from(plan.raci()),
                plan.jointWorks(),
                plan.routines(),
                plan.needs(),
                plan.supplies(),
                plan.risks());
    }

    Plan toPlan() {
        return Plan.builder()
                .id(id)
                .title(ofNullable(title))
                .period(period)
                .calendar(ofNullable(calendar))
                .scope(scope)
                .parent(ofNullable(parent))
                .overview(ofNullable(overview))
                .basis(basis)
                .keyPoints(keyPoints)
                .noteOnChangedGoals(ofNullable(noteOnChangedGoals))
                .goals(goals)
                .initiatives(initiatives)
                .tasks(tasks)
                .milestones(milestones)
                .raci(RaciDocument.toMatrix(raci))
                .jointWorks(jointWorks)
                .routines(routines)
                .needs(needs)
                .supplies(supplies)
                .risks(risks)
                .build();
    }
}
