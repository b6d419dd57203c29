package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The figures of all goals of a tree as of a date, carried up from the leaves (汇总, GOAL-7).
 *
 * <p>A goal's own measurements go before its children's; a goal without them takes its children's figures by its
 * {@link RollupMethod}. Cancelled goals drop out of their parent. Immutable and thread-safe.
 */
public final class Rollup {

    private final GoalTree tree;
    private final GoalFigures[] figures;

    private Rollup(GoalTree tree, GoalFigures[] figures) {
        this.tree = tree;
        this.figures = figures;
    }

    /** The figures that follow from the goals and what was measured. */
    public static Rollup of(GoalTree tree, RollupInput input) {
        Map<IndicatorId, List<Measurement>> measured = new HashMap<>();
        for (Measurement measurement : input.measurements()) {
            measured.computeIfAbsent(measurement.indicator(), id -> new ArrayList<>())
                    .add(measurement);
        }
        GoalFigures[] figures = new GoalFigures[tree.size()];
        for (int at = tree.size() - 1; at >= 0; at--) {
            Goal goal = tree.at(at);
            List<Measurement> own = measured.getOrDefault(goal.indicator().id(), List.of());
            GoalFigures mine = new OwnFigures(goal, own, input).all();
            if (!mine.isMeasured()) {
                mine = new Combination(tree, at, figures, mine, input.policy()).figures();
            }
            figures[at] = overridden(mine, input);
        }
        return new Rollup(tree, figures);
    }

    private static GoalFigures overridden(GoalFigures mine, RollupInput input) {
        return input.overrides().stream()
                .filter(each -> each.goal().equals(mine.goal()))
                .filter(each -> !each.when().date(input.zone()).isAfter(input.asOf()))
                .max(Comparator.comparing(each -> each.when().instant(input.zone())))
                .filter(each -> mine.lastMeasured()
                        .map(day -> !day.isAfter(each.when().date(input.zone())))
                        .orElse(true))
                .map(each -> mine.toBuilder()
                        .origin(FigureOrigin.OVERRIDDEN)
                        .whole(AgainstTarget.carried(mine.target(), each.attainment()))
                        .toDate(AgainstTarget.carried(mine.targetToDate(), each.attainment()))
                        .lastMeasured(each.when().date(input.zone()))
                        .build())
                .orElse(mine);
    }

    /** The figures of a goal, if it is in the tree. */
    public Optional<GoalFigures> figures(GoalId id) {
        return tree.position(id).stream().mapToObj(at -> figures[at]).findFirst();
    }

    /** The figures of all goals, parents before children. */
    public List<GoalFigures> figures() {
        return List.of(figures);
    }

    /** The goals. */
    public GoalTree tree() {
        return tree;
    }
}

/** One goal's figures from its children's. */
final class Combination {

    private final Goal goal;
    private final GoalFigures blank;
    private final RollupPolicy policy;
    private final List<Goal> goals = new ArrayList<>();
    private final List<GoalFigures> children = new ArrayList<>();

    Combination(GoalTree tree, int at, GoalFigures[] figures, GoalFigures blank, RollupPolicy policy) {
        this.goal = tree.at(at);
        this.blank = blank;
        this.policy = policy;
        for (int child = tree.childrenFrom(at); child < tree.childrenTo(at); child++) {
            if (!tree.at(child).cancelled()) {
                goals.add(tree.at(child));
                children.add(figures[child]);
            }
        }
    }

    GoalFigures figures() {
        boolean zeroes = policy.missing() == MissingMeasurement.COUNT_AS_ZERO && !children.isEmpty();
        boolean measured = zeroes || children.stream().anyMatch(GoalFigures::isMeasured);
        if (!measured || goal.rollup() == RollupMethod.OWN) {
            return blank;
        }
        GoalFigures.Builder builder = blank.toBuilder().origin(FigureOrigin.ROLLED_UP);
        children.stream()
                .flatMap(child -> child.lastMeasured().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(builder::lastMeasured);
        if (goal.rollup() == RollupMethod.SUM) {
            return sum(builder);
        }
        return builder.whole(AgainstTarget.carried(blank.target(), combined(GoalFigures::whole)))
                .toDate(AgainstTarget.carried(blank.targetToDate(), combined(GoalFigures::toDate)))
                .build();
    }

    private Ratio combined(Function<GoalFigures, AgainstTarget> side) {
        List<Integer> counted = new ArrayList<>();
        double[] values = new double[children.size()];
        for (int i = 0; i < values.length; i++) {
            Ratio attainment = side.apply(children.get(i)).attainment();
            if (attainment.isDefined()) {
                values[i] = attainment.value().orElseThrow();
                counted.add(i);
            } else if (!children.get(i).isMeasured() && policy.missing() == MissingMeasurement.COUNT_AS_ZERO) {
                counted.add(i);
            }
        }
        return counted.isEmpty() ? Ratio.undefined() : combined(counted, values);
    }

    private Ratio combined(List<Integer> counted, double[] values) {
        double cap = policy.cap().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
        double[] capped =
                counted.stream().mapToDouble(i -> Math.min(cap, values[i])).toArray();
        return switch (goal.rollup()) {
            case WEIGHTED_MEAN -> mean(counted, capped, weights());
            case MEAN -> mean(counted, capped, i -> 1);
            case MINIMUM -> Ratio.of(java.util.Arrays.stream(capped).min().orElseThrow());
            case MAXIMUM -> Ratio.of(java.util.Arrays.stream(capped).max().orElseThrow());
            case COUNT_OF_DONE ->
                Ratio.of((double) counted.stream().filter(i -> values[i] >= 1).count() / counted.size());
            case LATEST -> {
                int best = 0;
                for (int i = 1; i < capped.length; i++) {
                    if (!day(counted.get(i)).isBefore(day(counted.get(best)))) {
                        best = i;
                    }
                }
                yield Ratio.of(capped[best]);
            }
            case SUM, OWN -> throw new IllegalStateException("combined otherwise");
        };
    }

    private LocalDate day(int child) {
        return children.get(child).lastMeasured().orElse(LocalDate.MIN);
    }

    private ToDoubleFunction<Integer> weights() {
        double average = goals.stream()
                .flatMap(child -> child.weight().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .orElse(1);
        return i -> goals.get(i).weight().map(BigDecimal::doubleValue).orElse(average);
    }

    private static Ratio mean(List<Integer> counted, double[] values, ToDoubleFunction<Integer> weight) {
        double sum = 0;
        double weights = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            double share = weight.applyAsDouble(counted.get(i));
            if (share > 0) {
                sum += share * values[i];
                weights += share;
                low = Math.min(low, values[i]);
                high = Math.max(high, values[i]);
            }
        }
        return weights > 0 ? Ratio.of(Math.max(low, Math.min(high, sum / weights))) : Ratio.undefined();
    }

    private GoalFigures sum(GoalFigures.Builder builder) {
        Unit unit = Units.of(goal.indicator())
                .or(() -> children.stream()
                        .map(child -> child.actual()
                                .flatMap(Combination::quantity)
                                .or(() -> child.target().flatMap(Combination::quantity)))
                        .flatMap(Optional::stream)
                        .map(Quantity::unit)
                        .findFirst())
                .orElse(null);
        BigDecimal actual = null;
        BigDecimal target = null;
        BigDecimal toDate = null;
        for (int i = 0; i < children.size(); i++) {
            GoalFigures child = children.get(i);
            boolean counts = child.isMeasured() || policy.missing() == MissingMeasurement.COUNT_AS_ZERO;
            if (!counts || !sameIndicator(goals.get(i)) || !Objects.equals(unitOf(i), unit)) {
                continue;
            }
            actual = plus(
                    actual,
                    child.isMeasured() ? amount(child.actual().flatMap(Combination::quantity), unit) : BigDecimal.ZERO);
            target = plus(target, amount(child.target().flatMap(Combination::quantity), unit));
            toDate = plus(toDate, amount(child.targetToDate().flatMap(Combination::quantity), unit));
        }
        if (actual == null || unit == null) {
            return blank;
        }
        MeasuredValue total = MeasuredValue.of(Quantity.of(actual, unit));
        Optional<Target> whole = target == null ? blank.target() : Optional.of(Target.of(Quantity.of(target, unit)));
        Optional<Target> due =
                toDate == null ? blank.targetToDate() : Optional.of(Target.of(Quantity.of(toDate, unit)));
        return builder.actual(total)
                .whole(AgainstTarget.of(goal.indicator(), Optional.of(total), whole))
                .toDate(AgainstTarget.of(goal.indicator(), Optional.of(total), due))
                .build();
    }

    private boolean sameIndicator(Goal child) {
        Optional<String> mine = goal.indicator().name();
        Optional<String> theirs = child.indicator().name();
        return mine.isEmpty()
                || theirs.isEmpty()
                || mine.get().strip().equals(theirs.get().strip());
    }

    private @org.jspecify.annotations.Nullable Unit unitOf(int child) {
        GoalFigures figures = children.get(child);
        return figures.actual()
                .flatMap(Combination::quantity)
                .or(() -> figures.target().flatMap(Combination::quantity))
                .map(Quantity::unit)
                .orElse(null);
    }

    private static Optional<Quantity> quantity(MeasuredValue value) {
        return value instanceof MeasuredValue.Amount amount ? Optional.of(amount.quantity()) : Optional.empty();
    }

    private static Optional<Quantity> quantity(Target target) {
        return target instanceof Target.Value value ? Optional.of(value.quantity()) : Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable BigDecimal amount(
            Optional<Quantity> quantity, @org.jspecify.annotations.Nullable Unit unit) {
        return quantity.filter(each -> each.unit().equals(unit))
                .map(Quantity::amount)
                .orElse(null);
    }

    private static @org.jspecify.annotations.Nullable BigDecimal plus(
            @org.jspecify.annotations.Nullable BigDecimal sum, @org.jspecify.annotations.Nullable BigDecimal more) {
        return sum == null ? more : more == null ? sum : sum.add(more);
    }
}
