package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Attainment;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import java.util.BitSet;
import java.util.Optional;

/**
 * Carries figures from children to parents, one goal at a time; the same step serves a full rollup and a live one, so
 * that both give the same bits. Confined to one thread.
 *
 * <p>Goals beyond the result have no children and keep their own figures where they are.
 */
final class RollupPass {

    private final BoundGoals bound;
    private final RollupIndex index;
    private final Columns own;
    private final Columns result;
    private final Siblings siblings;
    private final WeightedMean mean;
    private final ChildSum sum;
    private final BitSet plainSums = new BitSet();

    /** Starts with the goals' own figures in {@code result}. */
    RollupPass(BoundGoals bound, Columns own, Columns result) {
        this.bound = bound;
        this.index = bound.index();
        this.own = own;
        this.result = result;
        this.siblings = new Siblings(bound.frame().policy(), own);
        this.mean = new WeightedMean(siblings.missing(), siblings.cap());
        this.sum = new ChildSum(index, siblings, own, result);
    }

    /** All goals that have children or a figure set by hand, children before parents. */
    Columns all() {
        for (int at = result.size() - 1; at >= 0; at--) {
            if (isCarried(at)) {
                result.setDay(at, carry(at) ? siblings.lastDay() : Columns.NEVER);
            }
            bound.overrides().apply(result, at);
        }
        return result;
    }

    private boolean isCarried(int at) {
        return index.isCarried(at) && !own.isMeasured(at);
    }

    /** Brings one goal up to date after something was measured on a day, here or below; false if nothing changed. */
    boolean changes(int at, int day) {
        if (isCarried(at) && index.method(at) == RollupMethod.SUM) {
            return sumChanges(at, day);
        }
        double attainment = result.whole(at);
        double toDate = result.toDate(at);
        int before = result.day(at);
        if (isCarried(at)) {
            carry(at, before, day);
        } else {
            result.take(at, own);
        }
        bound.overrides().apply(result, at);
        // A goal's own amounts show only in a sum above it, where a change of theirs has to be followed further.
        return differ(attainment, result.whole(at))
                || differ(toDate, result.toDate(at))
                || before != result.day(at)
                || index.isSummed(at);
    }

    /**
     * Brings a sum up to date of which one child's amount changed, and nothing else that adds up; sums being exact,
     * adding the difference gives the bits of adding up anew. False where that cannot be said.
     */
    boolean adds(int at, long difference, int day) {
        long before = result.actuals.values[at];
        long actual = before + difference;
        boolean isPlain = AmountColumn.isPlain(before) && AmountColumn.isPlain(result.targets.values[at]);
        if (!plainSums.get(at) || !isPlain || Math.abs(actual) > AmountColumn.LIMIT) {
            return false;
        }
        result.actuals.values[at] = actual;
        Direction direction = index.direction(at);
        result.set(
                at,
                SumAttainment.of(direction, result.actuals, result.targets, at),
                SumAttainment.toDate(direction, result, at));
        addDay(at, day);
        return true;
    }

    private void addDay(int at, int day) {
        int before = result.day(at);
        if (day >= before && before != Columns.NEVER) {
            result.setDay(at, day);
        } else {
            moveToChildren(at);
            result.setDay(at, siblings.lastDay());
        }
    }

    /** Looks once which goals are nothing but the sums of their children, for {@link #adds}. */
    void findPlainSums() {
        for (int at = 0; at < result.size(); at++) {
            findPlainSum(at);
        }
    }

    private void findPlainSum(int at) {
        plainSums.set(
                at,
                isCarried(at)
                        && index.method(at) == RollupMethod.SUM
                        && index.isByRatio(at)
                        && !siblings.hasCap()
                        && !bound.overrides().has(at));
    }

    /** Brings a goal up to date that something was measured of itself. */
    boolean measured(int at, int day) {
        findPlainSum(at);
        return changes(at, day);
    }

    private boolean sumChanges(int at, int day) {
        long actual = result.actuals.values[at];
        long target = result.targets.values[at];
        double due = result.dueTargets[at];
        double attainment = result.whole(at);
        double toDate = result.toDate(at);
        int before = result.day(at);
        carry(at, before, day);
        bound.overrides().apply(result, at);
        return actual != result.actuals.values[at]
                || actual == AmountColumn.LARGE
                || target != result.targets.values[at]
                || target == AmountColumn.LARGE
                || differ(due, result.dueTargets[at])
                || differ(attainment, result.whole(at))
                || differ(toDate, result.toDate(at))
                || before != result.day(at);
    }

    private static boolean differ(double one, double other) {
        return Double.doubleToRawLongBits(one) != Double.doubleToRawLongBits(other);
    }

    private void carry(int at, int before, int day) {
        result.setDay(at, carry(at) ? lastDay(at, before, day) : Columns.NEVER);
    }

    /**
     * A day not before the last of all is the last now; an earlier one may have taken the place of the last. Before a
     * figure set by hand the last day was that figure's, not the children's.
     */
    private int lastDay(int at, int before, int day) {
        boolean isLast =
                day >= before && before != Columns.NEVER && !bound.overrides().has(at);
        return isLast ? day : siblings.lastDay();
    }

    /** Computes a goal from its children; false where they leave it unmeasured. */
    private boolean carry(int at) {
        moveToChildren(at);
        switch (index.method(at)) {
            case WEIGHTED_MEAN, MEAN -> mean.carry(siblings.columns(), siblings.from(), siblings.to(), result, at);
            case SUM -> carrySum(at);
            case MINIMUM -> combine(Combining.MINIMUM, at);
            case MAXIMUM -> combine(Combining.MAXIMUM, at);
            case LATEST -> combine(Combining.LATEST, at);
            case COUNT_OF_DONE -> combine(Combining.COUNT_OF_DONE, at);
            case OWN -> throw new IllegalStateException("A goal with own measurements only is never carried.");
        }
        return result.isMeasured(at);
    }

    private void moveToChildren(int at) {
        int from = index.tree().childrenFrom(at);
        siblings.moveTo(from < result.size() ? result : own, from, index.tree().childrenTo(at));
    }

    private void combine(Combining combining, int at) {
        double whole = combining.of(siblings.whole());
        result.set(at, whole, combining.of(siblings.toDate()));
    }

    private void carrySum(int at) {
        boolean isMeasured = sum.carry(at);
        if (index.isSumOfRanges(at)) {
            // what is to be reached is a range, which no column holds
            result.targets.set(at, AmountColumn.NONE);
            result.dueTargets[at] = Double.NaN;
        }
        if (!isMeasured) {
            result.actuals.take(at, own.actuals);
            result.set(at, Columns.UNMEASURED, Columns.UNMEASURED);
            return;
        }
        if (!index.isByRatio(at)) {
            carryOther(at);
            return;
        }
        Direction direction = index.direction(at);
        result.set(
                at,
                SumAttainment.of(direction, result.actuals, result.targets, at),
                SumAttainment.toDate(direction, result, at));
        if (siblings.hasCap()) {
            carryCapped(at);
        }
    }

    private void carryCapped(int at) {
        CappedSum capped = new CappedSum(siblings, index.direction(at), result, at);
        result.set(at, capped.whole(result.whole(at)), capped.toDate(result.toDate(at)));
    }

    /** Sums held against a range or a baseline: rare, so the general formula will do. */
    private void carryOther(int at) {
        FigureReader reader = new FigureReader(bound, bound.measurements()::of, own, result);
        MeasuredValue actual = reader.sum(at).orElseThrow();
        Indicator judged = bound.ranges().indicator(at);
        Optional<Target> due = reader.dueTarget(at);
        Indicator toDate = BaselineToDate.of(judged, reader.target(at), due);
        result.set(at, attainment(judged, actual, reader.target(at)), attainment(toDate, actual, due));
    }

    private static double attainment(Indicator judged, MeasuredValue actual, Optional<Target> target) {
        return target.map(held -> Attainment.of(judged, actual, held))
                .map(FigureReader::number)
                .orElse(Double.NaN);
    }
}
