package dev.plumbline.io.json;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Grade;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.plan.Plan;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.task.DateConstraint;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.JointWork;

/** The documents of plans and what they hold. */
final class PlanParts {

    private PlanParts() {}

    static void enter(Codecs codecs) {
        goals(codecs);
        tasks(codecs);
        plans(codecs);
    }

    private static void goals(Codecs codecs) {
        codecs.element(Grade.class, GradeDocument.class, GradeDocument::from, GradeDocument::toGrade);
        codecs.element(Target.class, TargetDocument.class, TargetDocument::from, TargetDocument::toTarget);
        codecs.element(
                TargetPhase.class, TargetPhaseDocument.class, TargetPhaseDocument::from, TargetPhaseDocument::toPhase);
        codecs.element(
                Indicator.class, IndicatorDocument.class, IndicatorDocument::from, IndicatorDocument::toIndicator);
        codecs.element(
                Goal.class, GoalDocument.class, GoalDocument::from, GoalDocument::toGoal, goal -> "goal/" + goal.id());
    }

    private static void tasks(Codecs codecs) {
        codecs.element(
                AcceptanceCriterion.class,
                CriterionDocument.class,
                CriterionDocument::from,
                CriterionDocument::toCriterion);
        codecs.element(
                DateConstraint.class,
                ConstraintDocument.class,
                ConstraintDocument::from,
                ConstraintDocument::toConstraint);
        codecs.element(
                Dependency.class, DependencyDocument.class, DependencyDocument::from, DependencyDocument::toDependency);
        codecs.element(
                Task.class, TaskDocument.class, TaskDocument::from, TaskDocument::toTask, task -> "task/" + task.id());
        codecs.element(
                Milestone.class, MilestoneDocument.class, MilestoneDocument::from, MilestoneDocument::toMilestone);
        codecs.element(
                Initiative.class,
                InitiativeDocument.class,
                InitiativeDocument::from,
                InitiativeDocument::toInitiative,
                initiative -> "initiative/" + initiative.id());
    }

    private static void plans(Codecs codecs) {
        codecs.element(RaciDocument.class, RaciDocument.class, cell -> cell, cell -> cell);
        codecs.element(JointWork.class, JointWorkDocument.class, JointWorkDocument::from, JointWorkDocument::toWork);
        codecs.element(
                RoutineTask.class,
                RoutineDocument.class,
                RoutineDocument::from,
                RoutineDocument::toRoutine,
                routine -> "routine/" + routine.id());
        codecs.element(ResourceSupply.class, SupplyDocument.class, SupplyDocument::from, SupplyDocument::toSupply);
        codecs.element(ResourceNeed.class, NeedDocument.class, NeedDocument::from, NeedDocument::toNeed);
        codecs.element(
                Risk.class, RiskDocument.class, RiskDocument::from, RiskDocument::toRisk, risk -> "risk/" + risk.id());
        codecs.container(
                Plan.class, PlanDocument.class, PlanDocument::from, PlanDocument::toPlan, plan -> "plan/" + plan.id());
    }
}
