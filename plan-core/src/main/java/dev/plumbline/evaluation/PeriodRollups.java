package dev.plumbline.evaluation;

import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of plans in periods, each rolled up once. Confined to one thread. */
final class PeriodRollups {

    private final PlanStatus status;
    private final Map<List<Object>, Rollup> known = new HashMap<>();

    PeriodRollups(PlanStatus status) {
        this.status = status;
    }

    Optional<GoalFigures> figures(PlanId plan, Period period, GoalId goal) {
        return known.computeIfAbsent(
                        List.of(plan, period), any -> status.rollup(plan).during(period))
                .figures(goal);
    }

    Optional<MeasuredValue> actual(PlanId plan, Period period, GoalId goal) {
        return figures(plan, period, goal).flatMap(GoalFigures::actual);
    }
}
