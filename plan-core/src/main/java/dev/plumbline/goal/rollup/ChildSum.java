package dev.plumbline.goal.rollup;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the amounts of one goal's children, exactly; a scratch pad confined to one pass.
 *
 * <p>Whole numbers of the common scale as long as they fit, else decimals: both give the same sum.
 */
final class ChildSum {

    private final Siblings children;
    private int counted;
    private int withTarget;
    private int withDue;
    private long actual;
    private long target;
    private double due;
    private boolean isLarge;

    ChildSum(Siblings children) {
        this.children = children;
    }

    /** Adds up the children at which the reader stands. */
    ChildSum add() {
        counted = 0;
        withTarget = 0;
        withDue = 0;
        actual = 0;
        target = 0;
        due = 0;
        isLarge = false;
        for (int block = children.from(); block < children.to(); block += Combining.BLOCK) {
            due += addBlock(block, Math.min(children.to(), block + Combining.BLOCK));
        }
        return this;
    }

    private double addBlock(int from, int to) {
        Columns columns = children.columns();
        long[] actuals = columns.actuals.values;
        long[] targets = columns.targets.values;
        double dues = 0;
        for (int i = from; i < to; i++) {
            if (counts(columns, i)) {
                counted++;
                addActual(actuals[i]);
                if (targets[i] != AmountColumn.NONE) {
                    withTarget++;
                    addTarget(targets[i]);
                }
                double dueTarget = columns.dueTargets[i];
                if (dueTarget == dueTarget) {
                    withDue++;
                    dues += dueTarget;
                }
            }
        }
        return dues;
    }

    /** A child counts with an amount of its own or, where the policy says so, as 0. */
    private boolean counts(Columns columns, int at) {
        return children.share(at) > 0
                && (columns.actuals.values[at] != AmountColumn.NONE
                        || children.countsMissing() && !columns.isMeasured(at));
    }

    private void addActual(long amount) {
        long term = amount == AmountColumn.NONE ? 0 : amount;
        long sum = actual + term;
        isLarge |= term == AmountColumn.LARGE || ((actual ^ sum) & (term ^ sum)) < 0;
        actual = sum;
    }

    private void addTarget(long amount) {
        long sum = target + amount;
        isLarge |= amount == AmountColumn.LARGE || ((target ^ sum) & (amount ^ sum)) < 0;
        target = sum;
    }

    /** Writes the sums at the parent; false where no child counts. */
    boolean writeTo(Columns result, int at) {
        if (counted == 0) {
            return false;
        }
        if (isLarge) {
            result.actuals.set(at, exact(children.columns().actuals));
        } else {
            result.actuals.set(at, actual);
        }
        if (withTarget > 0 && isLarge) {
            result.targets.set(at, exact(children.columns().targets));
        } else if (withTarget > 0) {
            result.targets.set(at, target);
        }
        if (withDue > 0) {
            result.dueTargets[at] = due;
        }
        return true;
    }

    private BigDecimal exact(AmountColumn amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = children.from(); i < children.to(); i++) {
            @Nullable BigDecimal amount = counts(children.columns(), i) ? amounts.get(i) : null;
            sum = amount == null ? sum : sum.add(amount);
        }
        return sum;
    }
}
