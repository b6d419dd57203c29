package dev.plumbline.goal;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether goals are broken down in full (目标分解校验): what the children carry against the parent, and their weights
 * (GOAL-9).
 *
 * <p>Only children of the same indicator and unit are summed against their parent: flows, held in the same direction,
 * whose indicators have the same name as far as both have one; under a parent that sums its children stocks too, never
 * rates. A shortfall is a warning, a surplus information. Weights have to add up to 100 as soon as one child has one.
 * Cancelled goals do not count. Pure functions.
 */
public final class GoalDecomposition {

    /** The children carry less than the parent asks for. */
    public static final FindingCode SHORTFALL = FindingCode.of(
                    "goal-decomposition-short",
                    Severity.WARNING,
                    "目标“{goal}”为 {target}，下级共承接 {carried}，缺 {difference}",
                    "Goal [{goal}] asks for {target}; its children carry {carried}, short by {difference}")
            .advising("提高下级目标值，或增加承接的目标。", "Raise the children's targets or add a goal that carries the rest.");

    /** The children carry more than the parent asks for. */
    public static final FindingCode SURPLUS = FindingCode.of(
            "goal-decomposition-surplus",
            Severity.INFO,
            "目标“{goal}”为 {target}，下级共承接 {carried}，超出 {difference}",
            "Goal [{goal}] asks for {target}; its children carry {carried}, {difference} more");

    /** The children's weights do not add up to 100 %. */
    public static final FindingCode WEIGHTS = FindingCode.of(
                    "goal-weights-not-100",
                    Severity.WARNING,
                    "目标“{goal}”下级的权重合计 {sum}%，不是 100%",
                    "The weights of the children of goal [{goal}] add up to {sum}%, not to 100%")
            .advising("调整下级权重。", "Adjust the children's weights.");

    /** Some children have a weight and others none. */
    public static final FindingCode WEIGHT_MISSING = FindingCode.of(
                    "goal-weight-missing",
                    Severity.WARNING,
                    "目标“{goal}”的下级 {children} 没有权重，按平均权重计",
                    "The children {children} of goal [{goal}] have no weight and count as much as an average sibling")
            .advising("为每个下级目标填写权重。", "Give every child a weight.");

    /** A child of the same indicator as a parent that sums is in a unit that does not fit. */
    public static final FindingCode UNITS = FindingCode.of(
                    "goal-sum-unit-mismatch",
                    Severity.ERROR,
                    "目标“{goal}”为 {target}，下级“{child}”为 {carried}，单位不符，未计入合计",
                    "Goal [{goal}] asks for {target} and its child [{child}] for {carried}; the units do not fit, so the child is left out of the sum")
            .advising("统一单位，或改用另一汇总方式。", "Give both in one unit, or choose another way of rolling up.");

    /** No child adds to a goal that sums its children. */
    public static final FindingCode NOTHING_TO_SUM = FindingCode.of(
                    "goal-sum-of-nothing",
                    Severity.ERROR,
                    "目标“{goal}”（{indicator}，单位“{unit}”）按下级求和，但没有下级与之同指标、同单位：{children}，均未计入",
                    "Goal [{goal}] ({indicator}, in [{unit}]) adds up its children, but none is of its indicator and unit: {children}; none of them counts")
            .advising("统一指标名称和单位，或改用另一汇总方式。", "Give them one indicator and unit, or choose another way of rolling up.");

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private GoalDecomposition() {}

    /** What is not broken down in full, parents before children. */
    public static List<Finding> findings(GoalTree tree) {
        List<Finding> findings = new ArrayList<>();
        for (Goal goal : tree.goals()) {
            List<Goal> children = tree.children(goal.id()).stream()
                    .filter(child -> !child.cancelled())
                    .toList();
            if (!goal.cancelled() && !children.isEmpty()) {
                amounts(goal, children).ifPresent(findings::add);
                List<Finding> units = children.stream()
                        .flatMap(child -> units(goal, child).stream())
                        .toList();
                findings.addAll(units);
                if (units.isEmpty()) {
                    nothingToSum(goal, children).ifPresent(findings::add);
                }
                findings.addAll(weights(goal, children));
            }
        }
        return findings;
    }

    private static Optional<Finding> amounts(Goal goal, List<Goal> children) {
        Optional<Target> target = goal.indicator().target();
        Optional<Quantity> wanted = target.flatMap(held -> alike(held, target));
        Optional<Quantity> carried = children.stream()
                .filter(child -> isSummed(goal, child))
                .flatMap(child -> child.indicator().target().flatMap(held -> alike(held, target)).stream())
                .reduce(Quantity::plus);
        if (carried.isEmpty() || carried.equals(wanted)) {
            return Optional.empty();
        }
        Quantity difference = carried.get().minus(wanted.orElseThrow());
        return Optional.of(finding(difference.signum() < 0 ? SHORTFALL : SURPLUS, goal)
                .putFigure("target", wanted.get())
                .putFigure("carried", carried.get())
                .putFigure("difference", difference.abs())
                .build());
    }

    private static Optional<Finding> units(Goal goal, Goal child) {
        Optional<Target> mine = goal.indicator().target();
        Optional<Target> other = child.indicator().target();
        Optional<Unit> unit = mine.flatMap(Target::unit);
        boolean summed = goal.rollup() == RollupMethod.SUM
                && goal.indicator().name().isPresent()
                && child.indicator().name().isPresent()
                && goal.indicator().isNamedLike(child.indicator());
        boolean odd = unit.isPresent()
                && other.flatMap(Target::unit)
                        .filter(each -> !each.fit(unit.get()).isFit())
                        .isPresent();
        return summed && odd
                ? Optional.of(finding(UNITS, goal)
                        .putFigure("child", child.name())
                        .putFigure("target", mine.orElseThrow())
                        .putFigure("carried", other.orElseThrow())
                        .build())
                : Optional.empty();
    }

    /** Where no child can add anything to a sum, whatever is measured of it. */
    private static Optional<Finding> nothingToSum(Goal goal, List<Goal> children) {
        Optional<Unit> unit = goal.indicator().target().flatMap(Target::unit);
        if (goal.rollup() != RollupMethod.SUM || children.stream().anyMatch(child -> fits(goal, unit, child))) {
            return Optional.empty();
        }
        return Optional.of(finding(NOTHING_TO_SUM, goal)
                .putFigure("indicator", called(goal))
                .putFigure("unit", shown(unit))
                .putFigure(
                        "children",
                        children.stream().map(GoalDecomposition::stated).toList())
                .build());
    }

    /** Whether a child may add to a sum: of a child without a unit it depends on what is measured. */
    private static boolean fits(Goal goal, Optional<Unit> unit, Goal child) {
        Optional<Unit> other = child.indicator().target().flatMap(Target::unit);
        return goal.indicator().isNamedLike(child.indicator())
                && (unit.isEmpty()
                        || other.isEmpty()
                        || unit.get().fit(other.get()).isFit());
    }

    private static String called(Goal goal) {
        return goal.indicator().name().orElse(goal.name());
    }

    private static String stated(Goal child) {
        return called(child) + " [" + shown(child.indicator().target().flatMap(Target::unit)) + "]";
    }

    private static String shown(Optional<Unit> unit) {
        return unit.filter(each -> !each.isNone()).map(Unit::symbol).orElse("-");
    }

    /** The amount of a target as one like another's: in its unit, for as many periods of the same kind. */
    private static Optional<Quantity> alike(Target target, Optional<Target> other) {
        if (target instanceof Target.Value one && other.orElse(null) instanceof Target.Value like) {
            return one.quantity().convertedTo(like.quantity().unit());
        }
        return target instanceof Target.PerPeriod one
                        && other.orElse(null) instanceof Target.PerPeriod like
                        && one.every() == like.every()
                        && one.period() == like.period()
                ? one.quantity().convertedTo(like.quantity().unit())
                : Optional.empty();
    }

    private static boolean isSummed(Goal parent, Goal child) {
        Indicator mine = parent.indicator();
        Indicator other = child.indicator();
        return mine.isNamedLike(other)
                && mine.direction() == other.direction()
                && addsUp(mine, parent.rollup())
                && addsUp(other, parent.rollup());
    }

    private static boolean addsUp(Indicator indicator, RollupMethod method) {
        return indicator.accumulation() == Accumulation.FLOW
                || method == RollupMethod.SUM && indicator.accumulation() == Accumulation.STOCK;
    }

    private static List<Finding> weights(Goal goal, List<Goal> children) {
        List<BigDecimal> given =
                children.stream().flatMap(child -> child.weight().stream()).toList();
        if (given.isEmpty()) {
            return List.of();
        }
        List<String> without = children.stream()
                .filter(child -> child.weight().isEmpty())
                .map(Goal::name)
                .toList();
        if (!without.isEmpty()) {
            return List.of(
                    finding(WEIGHT_MISSING, goal).putFigure("children", without).build());
        }
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(ALL) == 0
                ? List.of()
                : List.of(finding(WEIGHTS, goal)
                        .putFigure("sum", sum.stripTrailingZeros().toPlainString())
                        .build());
    }

    private static Finding.Builder finding(FindingCode code, Goal goal) {
        return Finding.builder(code)
                .location(Location.ofPath("goal/" + goal.id()))
                .putFigure("goal", goal.name());
    }
}
