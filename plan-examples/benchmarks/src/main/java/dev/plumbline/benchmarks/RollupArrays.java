package dev.plumbline.benchmarks;

import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import java.util.HashMap;
import java.util.Map;

/** The reference: the numbers of a tree in primitive arrays in topological order, and one pass over them. */
final class RollupArrays {

    private final int size;
    private final int[] parents;
    private final double[] weights;
    private final long[] actuals;
    private final long[] targets;
    private final double[] attainments;
    private final boolean sums;

    /** What a pass yields. */
    record Figures(long[] actuals, long[] targets, double[] due, double[] attainments, double[] attainmentsToDate) {}

    RollupArrays(RollupForest forest) {
        GoalTree tree = forest.tree();
        size = tree.size();
        parents = new int[size];
        weights = new double[size];
        actuals = new long[size];
        targets = new long[size];
        attainments = new double[size];
        sums = tree.at(0).rollup() == RollupMethod.SUM;
        Map<String, Long> measured = new HashMap<>();
        for (Measurement each : forest.input().measurements()) {
            measured.put(
                    each.indicator().value(),
                    fen(((MeasuredValue.Amount) each.value()).quantity().amount()));
        }
        for (int at = 0; at < size; at++) {
            parents[at] = tree.parentOf(at);
            weights[at] = tree.at(at).weight().map(Number::doubleValue).orElse(1.0);
            if (tree.at(at).indicator().target().orElse(null) instanceof Target.Value target) {
                actuals[at] = measured.get(tree.at(at).id().value());
                targets[at] = fen(target.quantity().amount());
                attainments[at] = (double) actuals[at] / targets[at];
            }
        }
    }

    static long fen(java.math.BigDecimal yuan) {
        return yuan.movePointRight(2).longValueExact();
    }

    Figures pass() {
        return sums ? sum() : mean();
    }

    private Figures sum() {
        long[] actual = actuals.clone();
        long[] target = targets.clone();
        double[] due = new double[size];
        double[] attainment = new double[size];
        double[] toDate = new double[size];
        for (int at = size - 1; at >= 0; at--) {
            // A leaf's target to date is its whole target.
            due[at] += attainments[at] == 0 ? 0 : targets[at];
            attainment[at] = (double) actual[at] / target[at];
            toDate[at] = actual[at] / due[at];
            if (at > 0) {
                actual[parents[at]] += actual[at];
                target[parents[at]] += target[at];
                due[parents[at]] += due[at];
            }
        }
        return new Figures(actual, target, due, attainment, toDate);
    }

    private Figures mean() {
        double[] attainment = attainments.clone();
        double[] toDate = attainments.clone();
        double[] shares = new double[size];
        for (int at = size - 1; at > 0; at--) {
            if (shares[at] > 0) {
                attainment[at] /= shares[at];
                toDate[at] /= shares[at];
            }
            attainment[parents[at]] += weights[at] * attainment[at];
            toDate[parents[at]] += weights[at] * toDate[at];
            shares[parents[at]] += weights[at];
        }
        attainment[0] /= shares[0];
        toDate[0] /= shares[0];
        return new Figures(actuals, targets, shares, attainment, toDate);
    }

    /** Arrays that take a change of one leaf as a delper level. */
    Live live() {
        return new Live(pass());
    }

    /** The same numbers, changed one leaf at a time. */
    final class Live {
        private final long[] actual;
        private final long[] target;
        private final double[] due;
        private final double[] attainment;
        private final double[] toDate;
        private final double[] parts = new double[size];

        Live(Figures figures) {
            actual = figures.actuals().clone();
            target = figures.targets().clone();
            due = figures.due().clone();
            attainment = figures.attainments().clone();
            toDate = figures.attainmentsToDate().clone();
            double[] shares = new double[size];
            for (int at = 1; at < size; at++) {
                shares[parents[at]] += weights[at];
            }
            for (int at = 1; at < size; at++) {
                parts[at] = weights[at] / shares[parents[at]];
            }
        }

        double change(int leaf, long value) {
            return sums ? addUp(leaf, value - actual[leaf]) : weigh(leaf, value);
        }

        private double addUp(int leaf, long delta) {
            for (int at = leaf; at >= 0; at = parents[at]) {
                actual[at] += delta;
                attainment[at] = (double) actual[at] / target[at];
                toDate[at] = actual[at] / due[at];
            }
            return attainment[0];
        }

        private double weigh(int leaf, long value) {
            double delta = (double) value / target[leaf] - attainment[leaf];
            actual[leaf] = value;
            for (int at = leaf; at >= 0; at = parents[at]) {
                attainment[at] += delta;
                toDate[at] += delta;
                delta *= parts[at];
            }
            return attainment[0];
        }
    }
}
