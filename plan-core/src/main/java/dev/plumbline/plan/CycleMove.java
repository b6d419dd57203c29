package dev.plumbline.plan;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.task.DateConstraint;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.task.raci.RaciMatrix;

/** Moves the parts of a plan into the next cycle: new ids, later dates, all else as it was. */
record CycleMove(IdRenewal ids, DateShift dates) {

    Goal goal(Goal goal) {
        return goal.toBuilder()
                .id(ids.goal(goal.id()).orElseThrow())
                .indicator(indicator(goal.indicator()))
                .parent(goal.parent().flatMap(ids::goal))
                .supports(goal.supports().stream()
                        .flatMap(each -> ids.goal(each).stream())
                        .toList())
                .deadline(goal.deadline().map(dates::date))
                .build();
    }

    private Indicator indicator(Indicator indicator) {
        return indicator.toBuilder()
                .id(ids.indicator(indicator.id()))
                .phases(indicator.phases().stream().map(this::phase).toList())
                .build();
    }

    private TargetPhase phase(TargetPhase phase) {
        return TargetPhase.of(dates.phase(phase.period()), phase.value());
    }

    Initiative initiative(Initiative initiative) {
        return initiative.toBuilder()
                .id(ids.initiative(initiative.id()))
                .goal(initiative.goal().flatMap(ids::goal))
                .build();
    }

    Task task(Task task) {
        return task.toBuilder()
                .id(ids.task(task.id()))
                .goal(task.goal().flatMap(ids::goal))
                .initiative(task.initiative().map(ids::initiative))
                .start(task.start().map(dates::date))
                .finish(task.finish().map(dates::date))
                .constraints(task.constraints().stream().map(this::constraint).toList())
                .indicators(task.indicators().stream().map(this::indicator).toList())
                .dependencies(task.dependencies().stream().map(this::dependency).toList())
                .origin(task.origin().map(this::origin))
                .build();
    }

    private DateConstraint constraint(DateConstraint constraint) {
        return new DateConstraint(constraint.kind(), dates.date(constraint.date()));
    }

    private Dependency dependency(Dependency dependency) {
        return new Dependency(
                ids.task(dependency.predecessor()), dependency.kind(), dependency.lagDays(), dependency.counting());
    }

    /** What a task came from stays true, even if that was given up since. */
    private Reference origin(Reference origin) {
        return ids.follow(origin).orElse(origin);
    }

    Milestone milestone(Milestone milestone) {
        return new Milestone(
                milestone.name(), dates.date(milestone.date()), milestone.task().map(ids::task));
    }

    RaciMatrix raci(RaciMatrix raci) {
        RaciMatrix.Builder moved = RaciMatrix.builder();
        raci.tasks()
                .forEach(task -> raci.of(task)
                        .forEach((party, roles) -> roles.forEach(role -> moved.add(ids.task(task), party, role))));
        return moved.build();
    }

    JointWork jointWork(JointWork work) {
        return work.toBuilder().task(ids.task(work.task())).build();
    }

    RoutineTask routine(RoutineTask routine) {
        return routine.toBuilder()
                .id(ids.task(routine.id()))
                .span(dates.range(routine.span()))
                .build();
    }

    ResourceNeed need(ResourceNeed need) {
        return need.toBuilder()
                .span(need.span().map(dates::range))
                .due(need.due().map(dates::date))
                .about(need.about().flatMap(ids::follow))
                .build();
    }

    ResourceSupply supply(ResourceSupply supply) {
        return new ResourceSupply(supply.resource(), dates.range(supply.span()), supply.quantity());
    }

    Risk risk(Risk risk) {
        return risk.toBuilder()
                .id(new RiskId(ids.risk(risk.id().value())))
                .about(risk.about().flatMap(ids::follow))
                .build();
    }
}
