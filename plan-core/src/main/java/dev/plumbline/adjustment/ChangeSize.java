package dev.plumbline.adjustment;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.ResourceNeed;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much an adjustment changes (调整幅度): money by currency, and for each goal the per cent of its target (WF-4b).
 *
 * <p>Money is what the resource needs ask for, more and less alike. A target, or the target of a phase, is held against
 * its former amount; a goal that is added, taken out or given up, a target that is no amount or changes its unit, and
 * another way of measuring it count as 100 %. Immutable and thread-safe.
 *
 * @param money the amount changed, by currency; never negative
 * @param percents the per cent of its target by which each goal changes; goals that keep theirs are left out
 */
public record ChangeSize(Map<Unit, BigDecimal> money, Map<GoalId, BigDecimal> percents) {

    /** Nothing that is measured. */
    public static final ChangeSize NONE = new ChangeSize(Map.of(), Map.of());

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int SCALE = 4;

    public ChangeSize {
        money = Map.copyOf(money);
        percents = Map.copyOf(percents);
    }

    /** The size of what makes the first plan the second. */
    public static ChangeSize between(Plan before, Plan after) {
        return new ChangeSize(money(before, after), percents(before, after));
    }

    /** Both together; what they change of the same goal adds up. */
    public ChangeSize plus(ChangeSize other) {
        return new ChangeSize(sum(money, other.money), sum(percents, other.percents));
    }

    private static <K> Map<K, BigDecimal> sum(Map<K, BigDecimal> one, Map<K, BigDecimal> other) {
        return Stream.of(one, other)
                .flatMap(map -> map.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, BigDecimal::add));
    }

    /** The largest per cent of any goal; 0 where no target changes. */
    public BigDecimal largestPercent() {
        return percents.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Map<Unit, BigDecimal> money(Plan before, Plan after) {
        Map<ResourceNeed, BigDecimal> from = needs(before);
        Map<ResourceNeed, BigDecimal> to = needs(after);
        Map<Unit, BigDecimal> money = new LinkedHashMap<>();
        both(from.keySet(), to.keySet()).forEach(need -> {
            BigDecimal difference =
                    to.getOrDefault(need, BigDecimal.ZERO).subtract(from.getOrDefault(need, BigDecimal.ZERO));
            Unit currency = need.quantity().orElseThrow().unit();
            money.merge(currency, difference.abs(), BigDecimal::add);
        });
        money.values().removeIf(amount -> amount.signum() == 0);
        return money;
    }

    /** What each need asks for, found by what it is for, what was written, and the currency. */
    private static Map<ResourceNeed, BigDecimal> needs(Plan plan) {
        Map<ResourceNeed, BigDecimal> needs = new LinkedHashMap<>();
        plan.needs().stream()
                .filter(need -> need.quantity()
                        .filter(amount -> amount.unit().isCurrency())
                        .isPresent())
                .forEach(need ->
                        needs.merge(key(need), need.quantity().orElseThrow().amount(), BigDecimal::add));
        return needs;
    }

    private static ResourceNeed key(ResourceNeed need) {
        Unit currency = need.quantity().orElseThrow().unit();
        return ResourceNeed.builder()
                .description(need.description())
                .about(need.about())
                .quantity(Quantity.zero(currency))
                .build();
    }

    private static Map<GoalId, BigDecimal> percents(Plan before, Plan after) {
        Map<GoalId, List<Goal>> from = before.goals().stream().collect(Collectors.groupingBy(Goal::id));
        Map<GoalId, List<Goal>> to = after.goals().stream().collect(Collectors.groupingBy(Goal::id));
        Map<GoalId, BigDecimal> percents = new LinkedHashMap<>();
        both(from.keySet(), to.keySet())
                .forEach(id ->
                        percents.put(id, percent(from.getOrDefault(id, List.of()), to.getOrDefault(id, List.of()))));
        percents.values().removeIf(percent -> percent.signum() == 0);
        return percents;
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static BigDecimal percent(List<Goal> from, List<Goal> to) {
        if (from.equals(to)) {
            return BigDecimal.ZERO;
        }
        return from.size() == 1 && to.size() == 1 ? percent(from.get(0), to.get(0)) : WHOLE;
    }

    private static BigDecimal percent(Goal from, Goal to) {
        Indicator was = from.indicator();
        Indicator is = to.indicator();
        boolean redefined = from.cancelled() != to.cancelled()
                || was.direction() != is.direction()
                || was.method() != is.method()
                || was.accumulation() != is.accumulation()
                || was.phasing() != is.phasing()
                || !was.scale().equals(is.scale());
        return redefined
                ? WHOLE
                : percent(was.target().orElse(null), is.target().orElse(null)).max(phases(was, is));
    }

    private static BigDecimal percent(@Nullable Target from, @Nullable Target to) {
        if (Objects.equals(from, to)) {
            return BigDecimal.ZERO;
        }
        if (from instanceof Target.PerPeriod was
                && to instanceof Target.PerPeriod is
                && was.every() == is.every()
                && was.period() == is.period()) {
            return percent(was.quantity(), is.quantity());
        }
        return from instanceof Target.Value was && to instanceof Target.Value is
                ? percent(was.quantity(), is.quantity())
                : WHOLE;
    }

    private static BigDecimal percent(@Nullable Quantity from, @Nullable Quantity to) {
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
        return converted
                .get()
                .minus(from)
                .abs()
                .amount()
                .multiply(WHOLE)
                .divide(from.abs().amount(), SCALE, RoundingMode.UP);
    }

    private static BigDecimal phases(Indicator from, Indicator to) {
        Map<Period, Quantity> was = phases(from);
        Map<Period, Quantity> is = phases(to);
        return both(was.keySet(), is.keySet()).stream()
                .map(period -> percent(was.get(period), is.get(period)))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Map<Period, Quantity> phases(Indicator indicator) {
        return indicator.phases().stream()
                .collect(Collectors.toMap(TargetPhase::period, TargetPhase::value, (first, second) -> second));
    }
}
