package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.status.PlanStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A plan in execution whose period is over and whose evaluation was not filed yet (待评估, EVA-1, PLAN-4). Immutable and
 * thread-safe.
 *
 * @param plan the plan
 * @param due the last day for it, by the policy's days
 */
public record EvaluationDue(Plan plan, LocalDate due) {

    public EvaluationDue {
        Given.all(plan, "plan", due, "due");
    }

    /** All that a status tells of, in the order of its plans; also those whose last day is ahead. */
    public static List<EvaluationDue> of(PlanStatus status) {
        Given.one(status, "status");
        Map<PlanId, List<EvaluationFiled>> filed =
                status.facts(EvaluationFiled.class).stream().collect(Collectors.groupingBy(EvaluationFiled::plan));
        return status.plans().stream()
                .filter(plan -> status.date().isAfter(plan.period().end()))
                .filter(plan -> isInExecution(plan, status)
                        && filed.getOrDefault(plan.id(), List.of()).stream().noneMatch(each -> each.isOf(plan)))
                .map(plan -> new EvaluationDue(
                        plan, plan.period().end().plusDays(status.policy().evaluationDays())))
                .toList();
    }

    /** By the steps taken by then, as known then; a plan without a record is nobody's to close. */
    private static boolean isInExecution(Plan plan, PlanStatus status) {
        List<String> taken =
                status
                        .book()
                        .history(plan.id())
                        .trail()
                        .until(status.asOf(), status.book().zone())
                        .steps()
                        .stream()
                        .map(AuditStep::action)
                        .toList();
        return taken.contains(PlanEvent.START.id()) && !taken.contains(PlanEvent.CLOSE.id());
    }

    /** Whether its last day is gone by on a day. */
    public boolean isOverdue(LocalDate day) {
        return day.isAfter(due);
    }
}
