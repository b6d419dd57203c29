package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The same figures computed in the plainest way: by recursion over values, every sum a decimal. */
final class RollupOracle {

    private final GoalTree tree;
    private final RollupInput input;
    private final Map<GoalId, GoalFigures> known = new HashMap<>();
    private final Map<GoalId, Optional<Unit>> units = new HashMap<>();
    private final Map<GoalId, Awaited> awaited = new HashMap<>();

    /** What is to be reached by a sum of which nothing is measured yet. */
    private record Awaited(Optional<Target> whole, Optional<Target> due) {}

    RollupOracle(GoalTree tree, RollupInput input) {
        this.tree = tree;
        this.input = input;
        for (Goal goal : tree.goals()) {
            units.put(
                    goal.id(),
                    own(goal).actual().flatMap(RollupOracle::quantity).map(Quantity::unit));
        }
    }

    GoalFigures figures(Goal goal) {
        GoalFigures figures = known.get(goal.id());
        if (figures == null) {
            figures = overridden(own(goal).isMeasured() ? own(goal) : combined(goal));
            known.put(goal.id(), figures);
        }
        return figures;
    }

    /** A goal alone in a tree has only its own figures. */
    private GoalFigures own(Goal goal) {
        Goal alone = Goal.builder()
                .id(goal.id())
                .name(goal.name())
                .indicator(goal.indicator())
                .build();
        RollupInput facts =
                RollupInput.builder().from(input).overrides(List.of()).build();
        return Rollup.of(GoalTree.of(List.of(alone)), facts).figures(goal.id()).orElseThrow();
    }

    private GoalFigures overridden(GoalFigures figures) {
        Optional<AttainmentOverride> last = input.overrides().stream()
                .filter(each -> each.goal().equals(figures.goal()))
                .reduce((one, other) -> other)
                .filter(each -> figures.lastMeasured()
                        .map(day -> !day.isAfter(each.when().date(input.zone())))
                        .orElse(true));
        return last.map(each -> figures.toBuilder()
                        .origin(FigureOrigin.OVERRIDDEN)
                        .whole(AgainstTarget.carried(figures.target(), each.attainment()))
                        .toDate(AgainstTarget.carried(figures.targetToDate(), each.attainment()))
                        .lastMeasured(each.when().date(input.zone()))
                        .build())
                .orElse(figures);
    }

    private GoalFigures combined(Goal goal) {
        GoalFigures blank = own(goal);
        List<Goal> children = tree.children(goal.id()).stream()
                .filter(child -> !child.cancelled())
                .toList();
        if (goal.rollup() == RollupMethod.OWN || children.isEmpty()) {
            return blank;
        }
        return goal.rollup() == RollupMethod.SUM ? sum(goal, children, blank) : carried(goal, children, blank);
    }

    private boolean zeroes() {
        return input.policy().missing() == MissingMeasurement.COUNT_AS_ZERO;
    }

    private GoalFigures carried(Goal goal, List<Goal> children, GoalFigures blank) {
        boolean measured =
                zeroes() || children.stream().anyMatch(child -> figures(child).isMeasured());
        if (!measured) {
            return blank;
        }
        return withDay(blank.toBuilder().origin(FigureOrigin.ROLLED_UP), children)
                .whole(AgainstTarget.carried(blank.target(), combined(goal, children, GoalFigures::attainment)))
                .toDate(AgainstTarget.carried(
                        blank.targetToDate(), combined(goal, children, GoalFigures::attainmentToDate)))
                .build();
    }

    private GoalFigures.Builder withDay(GoalFigures.Builder builder, List<Goal> children) {
        children.stream()
                .flatMap(child -> figures(child).lastMeasured().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(builder::lastMeasured);
        return builder;
    }

    private record Counted(Goal goal, double value, LocalDate day) {}

    private Ratio combined(Goal goal, List<Goal> children, Function<GoalFigures, Ratio> side) {
        List<Counted> counted = new ArrayList<>();
        for (Goal child : children) {
            GoalFigures figures = figures(child);
            Ratio ratio = !figures.isMeasured() && zeroes() ? Ratio.of(0) : side.apply(figures);
            if (ratio.isDefined()) {
                counted.add(
                        new Counted(child, value(ratio), figures.lastMeasured().orElse(LocalDate.MIN)));
            }
        }
        return counted.isEmpty() ? Ratio.undefined() : combined(goal.rollup(), children, counted);
    }

    private Ratio combined(RollupMethod method, List<Goal> children, List<Counted> counted) {
        return switch (method) {
            case WEIGHTED_MEAN -> mean(counted, child -> weight(child, children));
            case MEAN -> mean(counted, child -> 1.0);
            case MINIMUM ->
                Ratio.of(counted.stream().mapToDouble(this::capped).min().orElseThrow());
            case MAXIMUM ->
                Ratio.of(counted.stream().mapToDouble(this::capped).max().orElseThrow());
            case LATEST ->
                Ratio.of(capped(counted.stream()
                        .reduce((one, other) -> other.day().isBefore(one.day()) ? one : other)
                        .orElseThrow()));
            case COUNT_OF_DONE ->
                Ratio.of((double) counted.stream()
                                .filter(each -> each.value() >= 1)
                                .count()
                        / counted.size());
            case SUM, OWN -> throw new AssertionError();
        };
    }

    private double capped(Counted counted) {
        return Math.min(cap(), counted.value());
    }

    private double cap() {
        return input.policy().cap().map(BigDecimal::doubleValue).orElse(Double.MAX_VALUE);
    }

    private static double weight(Goal child, List<Goal> siblings) {
        double average = siblings.stream()
                .flatMap(sibling -> sibling.weight().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .orElse(1);
        return child.weight().map(BigDecimal::doubleValue).orElse(average);
    }

    private Ratio mean(List<Counted> counted, Function<Goal, Double> weight) {
        double sum = 0;
        double weights = 0;
        for (Counted each : counted) {
            sum += weight.apply(each.goal()) * capped(each);
            weights += weight.apply(each.goal());
        }
        return weights > 0 ? Ratio.of(sum / weights) : Ratio.undefined();
    }

    private Optional<Unit> unit(Goal goal) {
        Optional<Unit> own = stated(goal).or(() -> lastMeasured(goal));
        if (own.isPresent() || goal.rollup() != RollupMethod.SUM) {
            return own;
        }
        return tree.children(goal.id()).stream()
                .filter(child -> !child.cancelled() && sameName(goal, child))
                .flatMap(child -> unit(child).stream())
                .findFirst();
    }

    private static Optional<Unit> stated(Goal goal) {
        Optional<Target> target = goal.indicator().target();
        if (target.isPresent()) {
            return target.map(held -> held instanceof Target.Range range
                    ? range.low().unit()
                    : ((Target.Value) held).quantity().unit());
        }
        return goal.indicator().phases().stream()
                .map(phase -> phase.value().unit())
                .findFirst()
                .or(() -> goal.indicator().baseline().map(Quantity::unit));
    }

    private Optional<Unit> lastMeasured(Goal goal) {
        return input.measurements().stream()
                .filter(each -> each.indicator().equals(goal.indicator().id()))
                .reduce((one, other) -> other)
                .flatMap(each -> each.amount().map(Quantity::unit));
    }

    private static boolean sameName(Goal one, Goal other) {
        Optional<String> name = one.indicator().name();
        return name.isEmpty()
                || other.indicator().name().isEmpty()
                || name.equals(other.indicator().name());
    }

    private GoalFigures sum(Goal goal, List<Goal> children, GoalFigures blank) {
        Optional<Unit> unit = effectiveUnit(goal);
        List<Goal> counted = children.stream()
                .filter(child -> sameName(goal, child))
                .filter(child -> unit.isPresent() && unit(child).or(() -> unit).equals(unit))
                .filter(child -> amount(child, unit).isPresent()
                        || zeroes() && !figures(child).isMeasured())
                .toList();
        List<Goal> members = children.stream()
                .filter(child ->
                        sameName(goal, child) && unit(child).or(() -> unit).equals(unit))
                .toList();
        boolean isRange = isSumOfRanges(goal);
        Optional<Target> target = isRange
                ? range(goal, GoalFigures::target)
                : held(blank.target(), members, GoalFigures::target, Awaited::whole, unit);
        Optional<Target> due = isRange
                ? range(goal, GoalFigures::targetToDate)
                : held(blank.targetToDate(), members, GoalFigures::targetToDate, Awaited::due, unit);
        if (counted.isEmpty()) {
            awaited.put(goal.id(), new Awaited(target, due));
            return blank;
        }
        Quantity total =
                total(counted, child -> amount(child, unit), unit.get()).orElse(Quantity.zero(unit.get()));
        MeasuredValue actual = MeasuredValue.of(total);
        return withDay(blank.toBuilder().origin(FigureOrigin.ROLLED_UP), members)
                .actual(actual)
                .whole(against(
                        goal, actual, target, counted, child -> held(child, GoalFigures::target, Awaited::whole)))
                .toDate(against(
                        sharing(goal, target, due),
                        actual,
                        due,
                        counted,
                        child -> held(child, GoalFigures::targetToDate, Awaited::due)))
                .build();
    }

    /** The children that add up to a sum. */
    private List<Goal> members(Goal goal) {
        Optional<Unit> unit = effectiveUnit(goal);
        return tree.children(goal.id()).stream()
                .filter(child -> !child.cancelled() && sameName(goal, child))
                .filter(child -> unit.isPresent() && unit(child).or(() -> unit).equals(unit))
                .toList();
    }

    /** The direction told, else the one that all the children of a sum without a target have. */
    private Direction direction(Goal goal) {
        Direction own = goal.indicator().direction();
        if (goal.rollup() != RollupMethod.SUM || goal.indicator().target().isPresent() || own != Direction.HIGHER) {
            return own;
        }
        List<Direction> below =
                members(goal).stream().map(this::direction).distinct().toList();
        boolean isAlike = below.size() == 1
                && (below.get(0) != Direction.WITHIN
                        || goal.indicator().phases().isEmpty());
        return isAlike ? below.get(0) : own;
    }

    private boolean isSumOfRanges(Goal goal) {
        return goal.rollup() == RollupMethod.SUM
                && direction(goal) == Direction.WITHIN
                && goal.indicator().target().isEmpty()
                && goal.indicator().phases().isEmpty();
    }

    private Optional<Target> range(Goal goal, Function<GoalFigures, Optional<Target>> side) {
        Optional<Target> own = side.apply(own(goal));
        if (own.isPresent() || !isSumOfRanges(goal)) {
            return own.map(target ->
                    target instanceof Target.Value value ? Target.within(value.quantity(), value.quantity()) : target);
        }
        return members(goal).stream()
                .flatMap(child -> range(child, side).stream())
                .map(Target.Range.class::cast)
                .reduce((one, more) ->
                        new Target.Range(one.low().plus(more.low()), one.high().plus(more.high())))
                .map(Target.class::cast);
    }

    private Optional<Quantity> tolerance(Goal goal) {
        return goal.indicator().tolerance().isPresent() || !isSumOfRanges(goal)
                ? goal.indicator().tolerance()
                : members(goal).stream()
                        .flatMap(child -> tolerance(child).stream())
                        .reduce(Quantity::plus);
    }

    /** The goal with its baseline shared as its target is, where progress of a flow is asked for. */
    private static Goal sharing(Goal goal, Optional<Target> whole, Optional<Target> due) {
        Indicator indicator = goal.indicator();
        if (indicator.method() != AttainmentMethod.PROGRESS
                || indicator.accumulation() != Accumulation.FLOW
                || !(whole.orElse(null) instanceof Target.Value all && due.orElse(null) instanceof Target.Value part)
                || all.quantity().isZero()) {
            return goal;
        }
        Quantity start = indicator.baseline().orElseThrow();
        BigDecimal share = start.amount()
                .multiply(part.quantity().amount())
                .divide(all.quantity().amount(), 30, RoundingMode.HALF_EVEN);
        return goal.toBuilder()
                .indicator(indicator.toBuilder()
                        .baseline(Quantity.of(share, start.unit()))
                        .build())
                .build();
    }

    private Indicator judged(Goal goal) {
        Indicator.Builder judged = goal.indicator().toBuilder().direction(direction(goal));
        tolerance(goal).ifPresent(judged::tolerance);
        return judged.build();
    }

    /** The goal's own target, else the sum of all children's, measured or not. */
    private Optional<Target> held(
            Optional<Target> own,
            List<Goal> members,
            Function<GoalFigures, Optional<Target>> side,
            Function<Awaited, Optional<Target>> still,
            Optional<Unit> unit) {
        if (own.isPresent() || unit.isEmpty()) {
            return own;
        }
        return total(members, child -> target(held(child, side, still), unit), unit.get())
                .map(Target::of);
    }

    /** What a child is held against, or would be if anything of it were measured. */
    private Optional<Target> held(
            Goal child, Function<GoalFigures, Optional<Target>> side, Function<Awaited, Optional<Target>> still) {
        return side.apply(figures(child))
                .or(() -> Optional.ofNullable(awaited.get(child.id())).flatMap(still));
    }

    /** A sum's own unit, else its parent's if it is summed there without one. */
    private Optional<Unit> effectiveUnit(Goal goal) {
        Optional<Unit> own = unit(goal);
        Optional<Goal> parent = tree.parent(goal.id());
        return own.isPresent()
                        || parent.isEmpty()
                        || parent.get().rollup() != RollupMethod.SUM
                        || goal.cancelled()
                        || !sameName(parent.get(), goal)
                ? own
                : effectiveUnit(parent.get());
    }

    private AgainstTarget against(
            Goal goal,
            MeasuredValue actual,
            Optional<Target> target,
            List<Goal> counted,
            Function<Goal, Optional<Target>> side) {
        AgainstTarget exact = AgainstTarget.of(judged(goal), Optional.of(actual), target);
        Unit unit = quantity(actual).orElseThrow().unit();
        return isByRatio(goal)
                ? capped(goal, counted, unit, side, target)
                        .map(ratio -> new AgainstTarget(target, ratio, exact.deviation()))
                        .orElse(exact)
                : exact;
    }

    private boolean isByRatio(Goal goal) {
        return goal.indicator().method() == AttainmentMethod.RATIO
                && direction(goal) != Direction.WITHIN
                && goal.indicator()
                        .target()
                        .map(target -> target instanceof Target.Value)
                        .orElse(true);
    }

    /** A child counts up to the amount at which it attains the cap; empty where none is above it. */
    private Optional<Ratio> capped(
            Goal goal, List<Goal> counted, Unit unit, Function<Goal, Optional<Target>> side, Optional<Target> held) {
        boolean higher = direction(goal) == Direction.HIGHER;
        double sum = 0;
        BigDecimal whole = target(held, Optional.of(unit)).orElse(BigDecimal.ZERO);
        boolean any = false;
        for (Goal child : counted) {
            double actual =
                    amount(child, Optional.of(unit)).orElse(BigDecimal.ZERO).doubleValue();
            double target = target(side.apply(child), Optional.of(unit))
                    .orElse(BigDecimal.ZERO)
                    .doubleValue();
            double limit = higher ? target * cap() : target / cap();
            boolean over = target > 0 && (higher ? actual > limit : actual < limit);
            any |= over && input.policy().cap().isPresent();
            sum += over ? limit : actual;
        }
        return any ? Optional.of(direction(goal).attainment(new BigDecimal(sum), whole)) : Optional.empty();
    }

    private Optional<BigDecimal> amount(Goal child, Optional<Unit> unit) {
        return figures(child)
                .actual()
                .flatMap(RollupOracle::quantity)
                .filter(quantity -> Optional.of(quantity.unit()).equals(unit))
                .map(Quantity::amount);
    }

    private static Optional<BigDecimal> target(Optional<Target> target, Optional<Unit> unit) {
        return target.filter(held -> held instanceof Target.Value)
                .map(held -> ((Target.Value) held).quantity())
                .filter(quantity -> Optional.of(quantity.unit()).equals(unit))
                .map(Quantity::amount);
    }

    private static Optional<Quantity> total(List<Goal> goals, Function<Goal, Optional<BigDecimal>> amount, Unit unit) {
        return goals.stream()
                .flatMap(goal -> amount.apply(goal).stream())
                .map(each -> Quantity.of(each, unit))
                .reduce(Quantity::plus);
    }

    private static Optional<Quantity> quantity(MeasuredValue value) {
        return value instanceof MeasuredValue.Amount amount ? Optional.of(amount.quantity()) : Optional.empty();
    }

    private static double value(Ratio ratio) {
        return ratio.value().orElseThrow();
    }
}
