package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Deviation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Makes values of the columns when somebody asks for them. */
final class FigureReader {

    private static final MathContext DOUBLE_DIGITS = new MathContext(15);

    private final BoundGoals bound;
    private final RollupIndex index;
    private final Function<Goal, List<Measurement>> measurements;
    private final Columns own;
    private final Columns result;

    FigureReader(BoundGoals bound, Function<Goal, List<Measurement>> measurements, Columns own, Columns result) {
        this.bound = bound;
        this.index = bound.index();
        this.measurements = measurements;
        this.own = own;
        this.result = result;
    }

    GoalFigures figures(int at) {
        GoalFigures mine = ownFigures(at).all();
        GoalFigures.Builder builder = mine.toBuilder();
        if (isCarried(at)) {
            builder.origin(FigureOrigin.ROLLED_UP);
            sum(at).ifPresent(builder::actual);
            builder.whole(carried(at, target(at), columns(at).whole(at)));
            builder.toDate(carried(at, dueTarget(at), columns(at).toDate(at)));
        }
        override(at)
                .ifPresent(set -> builder.origin(FigureOrigin.OVERRIDDEN)
                        .whole(AgainstTarget.carried(target(at), set.attainment()))
                        .toDate(AgainstTarget.carried(dueTarget(at), set.attainment())));
        return builder.lastMeasured(lastDay(at)).build();
    }

    private AgainstTarget carried(int at, Optional<Target> target, double attainment) {
        Optional<MeasuredValue> sum = sum(at);
        if (sum.isEmpty()) {
            return AgainstTarget.carried(target, ratio(attainment));
        }
        Deviation deviation = target.map(held -> Deviation.of(bound.ranges().indicator(at), sum.get(), held))
                .orElse(Deviation.undefined());
        return new AgainstTarget(target, ratio(attainment), deviation);
    }

    OwnFigures ownFigures(int at) {
        return new OwnFigures(goal(at), measurements.apply(goal(at)), bound.frame());
    }

    /** The own measurements that count for a goal. */
    List<Measurement> counted(int at) {
        return ownFigures(at).counted();
    }

    Goal goal(int at) {
        return bound.tree().at(at);
    }

    Columns columns(int at) {
        return at < result.size() ? result : own;
    }

    /** Whether a goal's figures come from its children. */
    boolean isCarried(int at) {
        return index.isCarried(at) && !own.isMeasured(at) && columns(at).isMeasured(at);
    }

    /** The figure set by hand that stands for a goal. */
    Optional<AttainmentOverride> override(int at) {
        return bound.overrides().standing(at, columns(at).day(at));
    }

    /** The sum of the children's amounts, of a goal that has one. */
    Optional<MeasuredValue> sum(int at) {
        Unit unit = index.unit(at);
        BigDecimal amount = columns(at).actuals.get(at);
        return unit == null || amount == null || own.isMeasured(at) || index.method(at) != RollupMethod.SUM
                ? Optional.empty()
                : Optional.of(MeasuredValue.of(Amounts.sum(amount, unit)));
    }

    /** The target a goal is held against: its own, of a sum without one that of all children. */
    Optional<Target> target(int at) {
        Optional<Target> mine = new TargetSchedule(goal(at), bound.frame()).whole();
        if (index.isSumOfRanges(at)) {
            return sum(at).isEmpty() ? mine : bound.ranges().whole(at);
        }
        Unit unit = index.unit(at);
        BigDecimal amount = columns(at).targets.get(at);
        return mine.isPresent() || unit == null || amount == null || sum(at).isEmpty()
                ? mine
                : Optional.of(Target.of(Amounts.sum(amount, unit)));
    }

    /** What should be reached by the date; of a sum to the 15 digits that a double tells. */
    Optional<Target> dueTarget(int at) {
        Optional<Target> mine = new TargetSchedule(goal(at), bound.frame()).toDate();
        if (index.isSumOfRanges(at)) {
            return sum(at).isEmpty() ? mine : bound.ranges().toDate(at);
        }
        Unit unit = index.unit(at);
        double due = columns(at).dueTargets[at];
        if (mine.isPresent() || unit == null || due != due || sum(at).isEmpty()) {
            return mine;
        }
        BigDecimal amount = new BigDecimal(due, DOUBLE_DIGITS).scaleByPowerOfTen(-own.targets.scale(at));
        return Optional.of(Target.of(Amounts.sum(amount, unit)));
    }

    Optional<LocalDate> lastDay(int at) {
        int day = columns(at).day(at);
        return day == Columns.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** Whether a goal's figures may differ from those of another reader of the same goals, whatever was measured of itself. */
    boolean differs(FigureReader other, int at) {
        return index.unit(at) != other.index.unit(at) && !Objects.equals(index.unit(at), other.index.unit(at))
                || columns(at).differ(other.columns(at), at)
                || !bound.overrides().of(at).equals(other.bound.overrides().of(at));
    }

    /** The ratio as a column holds it: NaN where it is undefined. */
    static double number(Ratio ratio) {
        return ratio.value().orElse(Double.NaN);
    }

    static Ratio ratio(double attainment) {
        return Double.isFinite(attainment) ? Ratio.of(attainment) : Ratio.undefined();
    }
}
