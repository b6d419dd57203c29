package dev.plumbline.goal;

import dev.plumbline.party.PartyId;
import dev.plumbline.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One goal handed down to many owners at once (目标层层分解, GOAL-13).
 *
 * <p>A target that adds up over time or under a parent that sums is shared out by weight, exactly: the parts have the
 * target's own number of decimals, and what rounding leaves goes to the last owner. All other targets, such as rates,
 * hold for every owner as they are. Baseline, alert value and tolerance of what is shared out are shared out alike; phases
 * are the owners' to give. The children stand one
 * level below, have the goal's name and deadline, and weights that add up to 100. Pure functions.
 */
public final class GoalCascade {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int WEIGHT_SCALE = 2;

    private GoalCascade() {}

    /**
     * A child goal for each owner, all counting alike; what two decimals leave of the weights goes to the last.
     *
     * @throws IllegalArgumentException if there is no owner, or one is named twice
     */
    public static List<Goal> evenly(Goal goal, List<? extends PartyId> owners) {
        Map<PartyId, BigDecimal> weights = new LinkedHashMap<>();
        for (PartyId owner : owners) {
            if (weights.put(owner, BigDecimal.ONE) != null) {
                throw new IllegalArgumentException("Owner [" + owner + "] is named twice. Name each once.");
            }
        }
        return byWeight(goal, weights);
    }

    /**
     * A child goal for each owner, by weights of any sum, in the map's order.
     *
     * @throws IllegalArgumentException if there is no owner, a weight is negative or all are 0
     */
    public static List<Goal> byWeight(Goal goal, Map<? extends PartyId, BigDecimal> weights) {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("Weights " + weights.values()
                    + " cannot share out a goal. Give an owner at least, weights of 0 or more, one of them above 0.");
        }
        List<PartyId> owners = List.copyOf(weights.keySet());
        List<BigDecimal> shares = shares(ALL, WEIGHT_SCALE, weights, sum);
        List<Goal> children = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            children.add(child(goal, owners.get(i), shares.get(i)));
        }
        return isShared(goal) ? withTargets(goal, children, weights, sum) : children;
    }

    private static Goal child(Goal goal, PartyId owner, BigDecimal weight) {
        GoalId id = GoalId.of(goal.id() + "/" + owner);
        Indicator indicator = goal.indicator();
        Goal.Builder child = Goal.builder()
                .id(id)
                .name(goal.name())
                .level(below(goal.level()))
                .owner(owner)
                .parent(goal.id())
                .weight(weight)
                .deadline(goal.deadline())
                .dimension(goal.dimension())
                .priority(goal.priority());
        return child.indicator(indicator.toBuilder()
                        .id(IndicatorId.of(id.value()))
                        .phases(List.of())
                        .build())
                .build();
    }

    private static GoalLevel below(GoalLevel level) {
        return level == GoalLevel.COMPANY ? GoalLevel.DEPARTMENT : GoalLevel.INDIVIDUAL;
    }

    private static boolean isShared(Goal goal) {
        Indicator indicator = goal.indicator();
        boolean addsUp = indicator.accumulation() == Accumulation.FLOW
                || goal.rollup() == RollupMethod.SUM && indicator.accumulation() == Accumulation.STOCK;
        return addsUp
                && indicator
                        .target()
                        .filter(target -> target instanceof Target.Value
                                || target instanceof Target.PerPeriod
                                || target instanceof Target.Range)
                        .isPresent();
    }

    private static List<Goal> withTargets(
            Goal goal, List<Goal> children, Map<? extends PartyId, BigDecimal> weights, BigDecimal sum) {
        Target stated = goal.indicator().target().orElseThrow();
        List<Target> parts = parts(stated, weights, sum);
        Optional<List<Quantity>> baselines = goal.indicator().baseline().map(value -> parts(value, weights, sum));
        Optional<List<Quantity>> alerts = goal.indicator().alertValue().map(value -> parts(value, weights, sum));
        Optional<List<Quantity>> tolerances = goal.indicator().tolerance().map(value -> parts(value, weights, sum));
        List<Goal> shared = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            int at = i;
            Indicator indicator = children.get(i).indicator().toBuilder()
                    .target(parts.get(at))
                    .baseline(baselines.map(values -> values.get(at)))
                    .alertValue(alerts.map(values -> values.get(at)))
                    .tolerance(tolerances.map(values -> values.get(at)))
                    .build();
            shared.add(children.get(i).toBuilder().indicator(indicator).build());
        }
        return shared;
    }

    private static List<Target> parts(Target stated, Map<? extends PartyId, BigDecimal> weights, BigDecimal sum) {
        if (stated instanceof Target.Range range) {
            List<Quantity> lows = parts(range.low(), weights, sum);
            List<Quantity> highs = parts(range.high(), weights, sum);
            return IntStream.range(0, lows.size())
                    .mapToObj(i -> Target.within(lows.get(i), highs.get(i)))
                    .toList();
        }
        if (stated instanceof Target.PerPeriod each) {
            return parts(each.quantity(), weights, sum).stream()
                    .<Target>map(part -> new Target.PerPeriod(part, each.every(), each.period()))
                    .toList();
        }
        return parts(((Target.Value) stated).quantity(), weights, sum).stream()
                .<Target>map(Target::of)
                .toList();
    }

    private static List<Quantity> parts(Quantity value, Map<? extends PartyId, BigDecimal> weights, BigDecimal sum) {
        return shares(value.amount(), value.amount().scale(), weights, sum).stream()
                .map(amount -> Quantity.of(amount, value.unit()))
                .toList();
    }

    /** Parts by weight that add up to the whole exactly. */
    private static List<BigDecimal> shares(
            BigDecimal whole, int scale, Map<? extends PartyId, BigDecimal> weights, BigDecimal sum) {
        List<BigDecimal> shares = new ArrayList<>();
        BigDecimal left = whole;
        for (BigDecimal weight : weights.values()) {
            boolean isLast = shares.size() == weights.size() - 1;
            BigDecimal share = isLast ? left : whole.multiply(weight).divide(sum, scale, RoundingMode.HALF_EVEN);
            shares.add(share);
            left = left.subtract(share);
        }
        return shares;
    }
}
