package dev.plumbline.goal.rollup;

import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rollup has to know of a tree besides its figures: methods, the children's shares, who is summed with whom.
 * Never seen outside this package.
 */
final class RollupIndex {

    /** Marks a child that does not count in its parent: cancelled, or of another indicator than a sum's. */
    static final double NO_SHARE = -1;

    private static final RollupMethod[] METHODS = RollupMethod.values();

    private final GoalTree tree;
    private final byte[] methods;
    private final BitSet byRatio = new BitSet();
    private final BitSet lower = new BitSet();
    private final BitSet within = new BitSet();
    private final BitSet targeted = new BitSet();
    private final BitSet phased = new BitSet();
    private final @Nullable Unit[] units;
    final double[] shares;
    private final int innerEnd;

    /** Builds the index; {@code units} holds each goal's own unit and is completed. */
    RollupIndex(GoalTree tree, @Nullable Unit[] units) {
        int size = tree.size();
        this.tree = tree;
        this.units = units;
        this.methods = new byte[size];
        this.shares = new double[size];
        int end = 0;
        for (int at = 0; at < size; at++) {
            Goal goal = tree.at(at);
            methods[at] = (byte) goal.rollup().ordinal();
            byRatio.set(at, isByRatio(goal.indicator()));
            lower.set(at, goal.indicator().direction() == Direction.LOWER);
            within.set(at, goal.indicator().direction() == Direction.WITHIN);
            targeted.set(at, goal.indicator().target().isPresent());
            phased.set(at, !goal.indicator().phases().isEmpty());
            shares[at] = 1;
            end = tree.childrenTo(at) > tree.childrenFrom(at) ? at + 1 : end;
        }
        innerEnd = end;
        liftUnits();
        for (int at = 0; at < innerEnd; at++) {
            share(at);
        }
        liftDirections();
    }

    /** A sum that says neither what is to be reached nor which values are good is judged as all its children are. */
    private void liftDirections() {
        for (int at = innerEnd - 1; at >= 0; at--) {
            boolean isOpen = method(at) == RollupMethod.SUM
                    && !isTargeted(at)
                    && tree.at(at).indicator().direction() == Direction.HIGHER;
            if (isOpen && allSummed(at, lower)) {
                lower.set(at);
            } else if (isOpen && !phased.get(at) && allSummed(at, within)) {
                within.set(at);
                byRatio.clear(at);
            }
        }
    }

    private boolean allSummed(int parent, BitSet alike) {
        boolean any = false;
        for (int i = tree.childrenFrom(parent); i < tree.childrenTo(parent); i++) {
            if (isSummed(i)) {
                if (!alike.get(i)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Whether an indicator holds amounts against a single value by ratio, higher or lower being better. */
    static boolean isByRatio(Indicator indicator) {
        boolean isSingle = indicator.target().map(RollupIndex::isAmount).orElse(true);
        return isSingle
                && indicator.method() == AttainmentMethod.RATIO
                && (indicator.direction() == Direction.HIGHER || indicator.direction() == Direction.LOWER);
    }

    private static boolean isAmount(Target target) {
        return target instanceof Target.Value || target instanceof Target.PerPeriod;
    }

    /** A sum without a unit of its own has that of its first child that has one. */
    private void liftUnits() {
        for (int at = innerEnd - 1; at >= 0; at--) {
            for (int i = tree.childrenFrom(at); i < tree.childrenTo(at) && isOpenSum(at); i++) {
                if (!tree.at(i).cancelled() && isSameIndicator(at, i)) {
                    units[at] = units[i];
                }
            }
        }
    }

    private boolean isOpenSum(int at) {
        return method(at) == RollupMethod.SUM && units[at] == null;
    }

    private void share(int parent) {
        int from = tree.childrenFrom(parent);
        int to = tree.childrenTo(parent);
        double average = method(parent) == RollupMethod.WEIGHTED_MEAN ? averageWeight(from, to) : 1;
        for (int i = from; i < to; i++) {
            if (tree.at(i).cancelled()) {
                shares[i] = NO_SHARE;
            } else if (method(parent) == RollupMethod.WEIGHTED_MEAN) {
                Optional<BigDecimal> weight = tree.at(i).weight();
                shares[i] = weight.isPresent() ? weight.get().doubleValue() : average;
            } else if (method(parent) == RollupMethod.SUM) {
                shares[i] = join(parent, i) ? 1 : NO_SHARE;
            }
        }
    }

    /** Whether a child adds to a sum; its amounts are then held in the sum's unit. */
    private boolean join(int parent, int child) {
        if (!isSameIndicator(parent, child)) {
            return false;
        }
        if (units[child] == null) {
            units[child] = units[parent];
        }
        Unit unit = units[child];
        Unit sum = units[parent];
        if (unit == null || sum == null || !unit.fit(sum).isFit()) {
            return false;
        }
        units[child] = sum;
        return true;
    }

    /** A child without a weight counts as much as an average sibling; where nobody has one, all count alike. */
    private double averageWeight(int from, int to) {
        BigDecimal sum = BigDecimal.ZERO;
        long given = 0;
        for (int i = from; i < to; i++) {
            Goal child = tree.at(i);
            if (!child.cancelled() && child.weight().isPresent()) {
                sum = sum.add(child.weight().get());
                given++;
            }
        }
        return given == 0
                ? 1
                : sum.divide(BigDecimal.valueOf(given), MathContext.DECIMAL64).doubleValue();
    }

    private boolean isSameIndicator(int parent, int child) {
        return tree.at(parent).indicator().isNamedLike(tree.at(child).indicator());
    }

    RollupMethod method(int at) {
        return METHODS[methods[at]];
    }

    /** Whether a goal's amounts are held against its target by ratio. */
    boolean isByRatio(int at) {
        return byRatio.get(at);
    }

    /** Whether a goal has a whole target of its own, of any kind. */
    boolean isTargeted(int at) {
        return targeted.get(at);
    }

    /** Whether a goal's own target tells what is due by a date. */
    boolean isDueByItself(int at) {
        return targeted.get(at) || phased.get(at);
    }

    /** Whether a goal adds up amounts that are to lie in ranges, and has no target of its own. */
    boolean isSumOfRanges(int at) {
        return method(at) == RollupMethod.SUM && within.get(at) && !isDueByItself(at);
    }

    /** A goal's indicator, in the direction of its children where it says none. */
    Indicator indicator(int at) {
        Indicator own = tree.at(at).indicator();
        return lower.get(at) && own.direction() != Direction.LOWER
                ? own.toBuilder().direction(Direction.LOWER).build()
                : own;
    }

    /** The direction of a goal that is held by ratio. */
    Direction direction(int at) {
        return lower.get(at) ? Direction.LOWER : Direction.HIGHER;
    }

    @Nullable
    Unit unit(int at) {
        return units[at];
    }

    /** Whether a goal has children and takes its figures from them. */
    boolean isCarried(int at) {
        return at < innerEnd && tree.childrenTo(at) > tree.childrenFrom(at) && method(at) != RollupMethod.OWN;
    }

    /** Whether a goal has a parent in which it counts. */
    boolean counts(int at) {
        return tree.parentOf(at) >= 0 && shares[at] >= 0;
    }

    /** Whether a goal's amounts are added up in its parent. */
    boolean isSummed(int at) {
        int parent = tree.parentOf(at);
        return parent >= 0 && method(parent) == RollupMethod.SUM && shares[at] > 0;
    }

    /** One past the last goal that has children. */
    int innerEnd() {
        return innerEnd;
    }

    GoalTree tree() {
        return tree;
    }
}
