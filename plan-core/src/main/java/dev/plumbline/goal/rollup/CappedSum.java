package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Direction;

/**
 * The attainment of a sum whose children count at most up to a cap (GOAL-7): each child's amount counts as far as it
 * attains the cap of its own target. Doubles, since the amount at a cap need not be a decimal.
 */
final class CappedSum {

    private final Siblings children;
    private final Direction direction;
    private final Columns result;
    private final int parent;
    private boolean isCapped;

    /** The sum at a parent whose target is there already. */
    CappedSum(Siblings children, Direction direction, Columns result, int parent) {
        this.children = children;
        this.direction = direction;
        this.result = result;
        this.parent = parent;
    }

    /** The attainment of the whole target; the exact one where no child is above the cap. */
    double whole(double exact) {
        return attainment(false, exact);
    }

    /** The attainment to date; the exact one where no child is above the cap. */
    double toDate(double exact) {
        return attainment(true, exact);
    }

    private double attainment(boolean toDate, double exact) {
        isCapped = false;
        Columns columns = children.columns();
        double actual = 0;
        for (int i = children.from(); i < children.to(); i++) {
            if (children.share(i) > 0 && columns.actuals.values[i] != AmountColumn.NONE || isZero(columns, i)) {
                double own = toDate ? columns.dueTargets[i] : wholeTarget(columns, i);
                double amount = isZero(columns, i) ? 0 : SumAttainment.units(columns, i);
                actual += capped(amount, own);
            }
        }
        double target = toDate ? result.dueTargets[parent] : wholeTarget(result, parent);
        return isCapped ? SumAttainment.of(direction, actual, target) : exact;
    }

    private boolean isZero(Columns columns, int at) {
        return children.share(at) > 0
                && children.countsMissing()
                && !columns.isMeasured(at)
                && columns.actuals.values[at] == AmountColumn.NONE;
    }

    private static double wholeTarget(Columns columns, int at) {
        var target = columns.targets.get(at);
        return target == null
                ? Double.NaN
                : target.scaleByPowerOfTen(columns.targets.scale(at)).doubleValue();
    }

    private double capped(double amount, double target) {
        if (target > 0) {
            double limit = direction == Direction.HIGHER ? target * children.cap() : target / children.cap();
            boolean over = direction == Direction.HIGHER ? amount > limit : amount < limit;
            isCapped |= over;
            return over ? limit : amount;
        }
        return amount;
    }
}
