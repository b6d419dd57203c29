package dev.plumbline.evaluation;

import dev.plumbline.goal.rollup.ContributionRole;
import dev.plumbline.goal.rollup.MissingMeasurement;
import dev.plumbline.policy.ScorePolicy;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.GoalStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Weighs goals into a score: the mean of capped attainments by weight (EVA-4, GOAL-7). Adds up in an order of the figures'
 * own, so that the order of the goals makes no difference.
 */
final class ScoreReckoning {

    private static final Comparator<ScoreItem> BY_FIGURES =
            Comparator.comparingDouble(ScoreReckoning::figure).thenComparingDouble(ScoreItem::weight);

    private final ScorePolicy policy;

    ScoreReckoning(ScorePolicy policy) {
        this.policy = policy;
    }

    /** The goals of a card, in their order. */
    List<ScoreItem> items(List<GoalStatus> goals) {
        double average = averageWeight(goals);
        List<ScoreItem> items = goals.stream().map(goal -> item(goal, average)).toList();
        double heaviest =
                counting(items).stream().mapToDouble(ScoreItem::weight).max().orElse(0);
        if (heaviest == 0) {
            return items;
        }
        // first to the heaviest, so that no sum of weights is infinite
        double all = counting(items).stream()
                .mapToDouble(item -> item.weight() / heaviest)
                .sorted()
                .sum();
        return items.stream().map(item -> shared(item, heaviest, all)).toList();
    }

    /** A goal without a weight weighs as much as an average one; where nobody has one, all weigh alike (GOAL-7). */
    private static double averageWeight(List<GoalStatus> goals) {
        List<BigDecimal> stated = goals.stream()
                .map(GoalStatus::goal)
                .filter(goal -> !goal.cancelled())
                .flatMap(goal -> goal.weight().stream())
                .toList();
        return stated.stream()
                .mapToDouble(ScoreReckoning::number)
                .map(weight -> weight / stated.size())
                .sorted()
                .reduce(Double::sum)
                .orElse(1);
    }

    private static double number(BigDecimal weight) {
        return Math.min(weight.doubleValue(), Double.MAX_VALUE);
    }

    private ScoreItem item(GoalStatus goal, double average) {
        Ratio attainment = policy.toDate() ? goal.attainmentToDate() : goal.attainment();
        ContributionRole role = role(goal, attainment);
        double weight = role == ContributionRole.CANCELLED
                ? 0
                : goal.goal().weight().map(ScoreReckoning::number).orElse(average);
        return new ScoreItem(goal, role, weight, 0, attainment, counted(role, attainment), Ratio.undefined());
    }

    private ContributionRole role(GoalStatus goal, Ratio attainment) {
        if (goal.goal().cancelled()) {
            return ContributionRole.CANCELLED;
        }
        if (!goal.isMeasured()) {
            return policy.missing() == MissingMeasurement.COUNT_AS_ZERO
                    ? ContributionRole.COUNTED_AS_ZERO
                    : ContributionRole.UNMEASURED;
        }
        if (!attainment.isDefined()) {
            return ContributionRole.UNDEFINED;
        }
        return attainment.value().orElse(0) > cap() ? ContributionRole.CAPPED : ContributionRole.COUNTED;
    }

    private double cap() {
        return policy.cap().map(Number::doubleValue).orElse(Double.POSITIVE_INFINITY);
    }

    private Ratio counted(ContributionRole role, Ratio attainment) {
        if (!role.counts()) {
            return Ratio.undefined();
        }
        return role == ContributionRole.COUNTED_AS_ZERO ? Ratio.of(0) : attainment.atMost(cap());
    }

    private static ScoreItem shared(ScoreItem item, double heaviest, double all) {
        double share = item.role().counts() ? item.weight() / heaviest / all : 0;
        return new ScoreItem(
                item.goal(),
                item.role(),
                item.weight(),
                share,
                item.attainment(),
                item.counted(),
                item.counted().times(share));
    }

    private static List<ScoreItem> counting(List<ScoreItem> items) {
        return items.stream().filter(item -> item.role().counts()).toList();
    }

    private static double figure(ScoreItem item) {
        return item.counted().value().orElse(Double.NaN);
    }

    /** The score: never outside the smallest and largest attainment counted; undefined where nothing counts. */
    static Ratio score(List<ScoreItem> items) {
        List<ScoreItem> weighing =
                new ArrayList<>(items.stream().filter(item -> item.share() > 0).toList());
        if (weighing.isEmpty()) {
            return Ratio.undefined();
        }
        weighing.sort(BY_FIGURES);
        double smallest = figure(weighing.get(0));
        double largest = figure(weighing.get(weighing.size() - 1));
        OptionalDouble sum = weighing.stream()
                .mapToDouble(item -> item.share() * figure(item))
                .reduce(Double::sum);
        return Ratio.of(Math.max(smallest, Math.min(largest, sum.orElse(smallest))));
    }
}
