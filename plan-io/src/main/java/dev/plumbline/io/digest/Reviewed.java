package dev.plumbline.io.digest;

import dev.plumbline.evaluation.EvaluationReport;
import dev.plumbline.evaluation.IndicatorEvaluation;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.Period;
import java.util.List;

/**
 * A plan that is looked back on, for a scope.
 *
 * @param report the evaluation of its own period
 */
record Reviewed(PlanStatus status, Plan plan, Scope scope, Reach reach, EvaluationReport report) {

    Reviewed(PlanStatus status, Plan plan, Scope scope, EvaluationReport report) {
        this(status, plan, scope, scope.in(status), report);
    }

    /** The goals of a report that are the scope's. */
    List<IndicatorEvaluation> indicators(EvaluationReport of) {
        return of.indicators().stream()
                .filter(each -> reach.holdsAny(each.goal().owner().stream().toList()))
                .toList();
    }

    /** Years and half-years are told by quarters, quarters by months. */
    static Period.Kind partsOf(Period period) {
        return switch (period.kind()) {
            case YEAR, HALF_YEAR -> Period.Kind.QUARTER;
            default -> Period.Kind.MONTH;
        };
    }

    List<Period> parts() {
        return switch (plan.period().kind()) {
            case YEAR, HALF_YEAR, QUARTER -> plan.period().split(partsOf(plan.period()));
            default -> List.of();
        };
    }
}
