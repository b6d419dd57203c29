package dev.plumbline.evaluation;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.issue.IssueId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws the evaluation report of a period from a status. Confined to one thread. */
final class EvaluationDrawing {

    private final PlanStatus status;
    private final Plan plan;
    private final Period period;
    /** The plan and all below it, in the order of the book. */
    private final List<Plan> family;

    EvaluationDrawing(PlanStatus status, Plan plan, Period period) {
        this.status = status;
        this.plan = plan;
        this.period = period;
        Set<PlanId> ids = PlanFamily.of(status.plans(), plan.id());
        this.family =
                status.plans().stream().filter(each -> ids.contains(each.id())).toList();
    }

    EvaluationReport report() {
        TaskDrawing tasks = new TaskDrawing(status, family, period);
        List<IssueStatus> issues = family.stream()
                .flatMap(each -> status.issues(each.id()).stream())
                .toList();
        return new EvaluationReport(
                plan.id(),
                plan.title(),
                period,
                status.asOf(),
                status.date(),
                status.book().zone(),
                new ExecutionCount(status, family, period, issues).of(tasks),
                indicators(),
                tasks.evaluations(),
                problems(issues));
    }

    private List<IndicatorEvaluation> indicators() {
        IndicatorDrawing drawing = new IndicatorDrawing(status, period);
        List<IndicatorEvaluation> indicators = new ArrayList<>();
        Set<GoalId> served = new HashSet<>();
        for (Plan each : ofThisPeriod()) {
            each.goals().stream().filter(goal -> !goal.cancelled()).forEach(goal -> served.addAll(above(goal)));
            indicators.addAll(drawing.of(each, each.goals()));
        }
        List<Goal> own = plan.goals().stream()
                .filter(goal -> !served.contains(goal.id()))
                .toList();
        indicators.addAll(0, drawing.of(plan, own));
        return indicators;
    }

    /** The plans below that are made for just this period. */
    private List<Plan> ofThisPeriod() {
        return family.stream()
                .filter(each -> !each.id().equals(plan.id()) && each.period().equals(period))
                .toList();
    }

    /** The goals of the evaluated plan that a goal of a plan below serves, directly or through others. */
    private Set<GoalId> above(Goal goal) {
        Set<GoalId> above = new LinkedHashSet<>();
        Optional<GoalId> at = goal.parent();
        while (at.isPresent() && above.add(at.get())) {
            at = status.hasGoal(at.get()) ? status.goal(at.get()).goal().parent() : Optional.empty();
        }
        return above;
    }

    private List<ProblemEvaluation> problems(List<IssueStatus> issues) {
        Set<IssueId> ofPeriod = issues.stream()
                .filter(issue -> period.contains(occurred(issue)))
                .map(issue -> issue.issue().id())
                .collect(Collectors.toSet());
        return status.issues().stream()
                .filter(issue -> ofPeriod.contains(issue.issue().id()))
                .map(EvaluationDrawing::problem)
                .toList();
    }

    private LocalDate occurred(IssueStatus issue) {
        return issue.issue().when().date(status.book().zone());
    }

    private static ProblemEvaluation problem(IssueStatus issue) {
        return new ProblemEvaluation(
                issue.issue().id(),
                issue.issue().description(),
                issue.severity(),
                issue.state(),
                issue.timeline().rootCauses(),
                issue.timeline().containment(),
                issue.timeline().prevention());
    }
}
