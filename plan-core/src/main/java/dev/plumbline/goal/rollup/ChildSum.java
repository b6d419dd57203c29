package dev.plumbline.goal.rollup;

import java.math.BigDecimal;

/**
 * Adds up the amounts of one goal's children, exactly, and writes the sums at the goal. Confined to one pass.
 *
 * <p>Integers of the common scale as long as they fit, else decimals: both give the same sums. The sum is held against
 * the goal's own target, else against the targets of all children, measured or not: what nobody has measured is still
 * to be reached. The loop is plain on purpose: it is what a rollup of sums spends its time in.
 */
final class ChildSum {

    private final RollupIndex index;
    private final Siblings children;
    private final Columns own;
    private final Columns result;
    private double due;
    private int withDue;

    ChildSum(RollupIndex index, Siblings children, Columns own, Columns result) {
        this.index = index;
        this.children = children;
        this.own = own;
        this.result = result;
    }

    /** Writes the sums of the children at which the reader stands; false where none is measured, which leaves a target alone. */
    boolean carry(int at) {
        int from = children.from();
        int to = children.to();
        Columns columns = children.columns();
        long[] actuals = columns.actuals.values;
        long[] targets = columns.targets.values;
        long actual = 0;
        long target = 0;
        long overflow = 0;
        int counted = 0;
        int withTarget = 0;
        for (int i = from; i < to; i++) {
            if (children.share(i) > 0) {
                long amount = actuals[i];
                if (amount != AmountColumn.NONE || isZero(columns, i)) {
                    counted++;
                    long term = amount == AmountColumn.NONE ? 0 : amount;
                    long sum = actual + term;
                    overflow |= (actual ^ sum) & (term ^ sum) | (term == AmountColumn.LARGE ? -1 : 0);
                    actual = sum;
                }
                long wanted = targets[i];
                if (wanted != AmountColumn.NONE) {
                    withTarget++;
                    long sum = target + wanted;
                    overflow |= (target ^ sum) & (wanted ^ sum) | (wanted == AmountColumn.LARGE ? -1 : 0);
                    target = sum;
                }
            }
        }
        if (overflow < 0) {
            return carryExactly(at);
        }
        if (counted > 0) {
            result.actuals.set(at, actual);
        }
        if (withTarget > 0 && !index.isTargeted(at)) {
            result.targets.set(at, target);
        } else {
            result.targets.take(at, own.targets);
        }
        carryDue(at);
        return counted > 0;
    }

    /** The targets to date: doubles, added up in blocks to keep the error small. */
    private void carryDue(int at) {
        double mine = own.dueTargets[at];
        if (index.isDueByItself(at)) {
            result.dueTargets[at] = mine;
            return;
        }
        due = 0;
        withDue = 0;
        for (int block = children.from(); block < children.to(); block += WeightedMean.BLOCK) {
            addDue(block, Math.min(children.to(), block + WeightedMean.BLOCK));
        }
        result.dueTargets[at] = withDue > 0 ? due : mine;
    }

    private void addDue(int from, int to) {
        Columns columns = children.columns();
        double[] dues = columns.dueTargets;
        double sum = 0;
        int known = 0;
        for (int i = from; i < to; i++) {
            double wanted = dues[i];
            if (children.share(i) > 0 && wanted == wanted) {
                sum += wanted;
                known++;
            }
        }
        due += sum;
        withDue += known;
    }

    /** Whether a child without an amount counts as 0: it is unmeasured and the policy says so. */
    private boolean isZero(Columns columns, int at) {
        return children.countsMissing() && !columns.isMeasured(at);
    }

    private boolean carryExactly(int at) {
        Columns columns = children.columns();
        BigDecimal actual = BigDecimal.ZERO;
        BigDecimal target = null;
        boolean counted = false;
        for (int i = children.from(); i < children.to(); i++) {
            if (children.share(i) > 0) {
                BigDecimal amount = columns.actuals.get(i);
                BigDecimal wanted = columns.targets.get(i);
                counted |= amount != null || isZero(columns, i);
                actual = amount == null ? actual : actual.add(amount);
                target = wanted == null || target == null ? (target == null ? wanted : target) : target.add(wanted);
            }
        }
        if (counted) {
            result.actuals.set(at, actual);
        }
        result.targets.set(at, index.isTargeted(at) ? own.targets.get(at) : target);
        carryDue(at);
        return counted;
    }
}
