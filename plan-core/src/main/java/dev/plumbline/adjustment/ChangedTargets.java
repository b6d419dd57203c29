package dev.plumbline.adjustment;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By how many per cent the targets of goals change.
 *
 * @param start the version whose amounts are the whole, where it has the goal; else the amount before the change is
 */
record ChangedTargets(Optional<Plan> start) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int SCALE = 4;

    Map<GoalId, BigDecimal> between(Plan before, Plan after) {
        Map<GoalId, List<Goal>> from = before.goals().stream().collect(Collectors.groupingBy(Goal::id));
        Map<GoalId, List<Goal>> to = after.goals().stream().collect(Collectors.groupingBy(Goal::id));
        Map<GoalId, Goal> whole = start.stream()
                .flatMap(plan -> plan.goals().stream())
                .collect(Collectors.toMap(Goal::id, goal -> goal, (first, second) -> first));
        Map<GoalId, BigDecimal> percents = new LinkedHashMap<>();
        both(from.keySet(), to.keySet())
                .forEach(id -> percents.put(
                        id,
                        percent(
                                from.getOrDefault(id, List.of()),
                                to.getOrDefault(id, List.of()),
                                Optional.ofNullable(whole.get(id)))));
        percents.values().removeIf(percent -> percent.signum() == 0);
        return percents;
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static BigDecimal percent(List<Goal> from, List<Goal> to, Optional<Goal> whole) {
        if (from.equals(to)) {
            return BigDecimal.ZERO;
        }
        return from.size() == 1 && to.size() == 1 ? percent(from.get(0), to.get(0), whole.map(Goal::indicator)) : WHOLE;
    }

    private static BigDecimal percent(Goal from, Goal to, Optional<Indicator> whole) {
        Indicator was = from.indicator();
        Indicator is = to.indicator();
        boolean redefined = from.cancelled() != to.cancelled()
                || was.direction() != is.direction()
                || was.method() != is.method()
                || was.accumulation() != is.accumulation()
                || was.phasing() != is.phasing()
                || !was.scale().equals(is.scale());
        if (redefined) {
            return WHOLE;
        }
        BigDecimal target = percent(
                was.target().orElse(null),
                is.target().orElse(null),
                whole.flatMap(Indicator::target).orElse(null));
        return target.max(phases(was, is, whole));
    }

    private static BigDecimal percent(@Nullable Target from, @Nullable Target to, @Nullable Target whole) {
        if (Objects.equals(from, to)) {
            return BigDecimal.ZERO;
        }
        if (from instanceof Target.PerPeriod was
                && to instanceof Target.PerPeriod is
                && was.every() == is.every()
                && was.period() == is.period()) {
            boolean alike = whole instanceof Target.PerPeriod start
                    && start.every() == was.every()
                    && start.period() == was.period();
            return percent(was.quantity(), is.quantity(), alike ? ((Target.PerPeriod) whole).quantity() : null);
        }
        if (from instanceof Target.Value was && to instanceof Target.Value is) {
            return percent(
                    was.quantity(), is.quantity(), whole instanceof Target.Value start ? start.quantity() : null);
        }
        return WHOLE;
    }

    private static BigDecimal percent(@Nullable Quantity from, @Nullable Quantity to, @Nullable Quantity whole) {
        if (Objects.equals(from, to)) {
            return BigDecimal.ZERO;
        }
        if (from == null || to == null || from.isZero()) {
            return WHOLE;
        }
        Optional<Quantity> converted = to.convertedTo(from.unit());
        if (converted.isEmpty()) {
            return WHOLE;
        }
        Quantity held = Optional.ofNullable(whole)
                .flatMap(start -> start.convertedTo(from.unit()))
                .filter(start -> !start.isZero())
                .orElse(from);
        return converted
                .get()
                .minus(from)
                .abs()
                .amount()
                .multiply(WHOLE)
                .divide(held.abs().amount(), SCALE, RoundingMode.UP);
    }

    private static BigDecimal phases(Indicator from, Indicator to, Optional<Indicator> start) {
        Map<Period, Quantity> was = phases(from);
        Map<Period, Quantity> is = phases(to);
        Map<Period, Quantity> whole = start.map(ChangedTargets::phases).orElse(Map.of());
        return both(was.keySet(), is.keySet()).stream()
                .map(period -> percent(was.get(period), is.get(period), whole.get(period)))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Map<Period, Quantity> phases(Indicator indicator) {
        return indicator.phases().stream()
                .collect(Collectors.toMap(TargetPhase::period, TargetPhase::value, (first, second) -> second));
    }
}
