package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Attainment;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
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
    private final ChildSum sum;

    RollupPass(BoundGoals bound, Columns own, Columns result) {
        this.bound = bound;
        this.index = bound.index();
        this.own = own;
        this.result = result;
        this.siblings = new Siblings(index.shares, bound.input().policy(), own);
        this.sum = new ChildSum(siblings);
    }

    /** All goals that have children or a figure set by hand, children before parents. */
    Columns all() {
        for (int at = result.size() - 1; at >= 0; at--) {
            if (index.isCarried(at) || bound.overrides().has(at)) {
                settle(at);
            }
        }
        return result;
    }

    /** The columns in which a goal's figures stand. */
    Columns columns(int at) {
        return at < result.size() ? result : own;
    }

    /** Brings one goal up to date from its own figures or its children's. */
    void settle(int at) {
        result.take(at, own);
        if (!own.isMeasured(at) && index.isCarried(at)) {
            carry(at);
        }
        bound.overrides().apply(result, at);
    }

    private void carry(int at) {
        int from = index.tree().childrenFrom(at);
        siblings.at(columns(from), from, index.tree().childrenTo(at));
        if (index.method(at) == RollupMethod.SUM) {
            carrySum(at);
        } else {
            Combining combining = Combining.by(index.method(at));
            result.attainments[at] = combining.of(siblings.whole());
            result.attainmentsToDate[at] = combining.of(siblings.toDate());
        }
        result.lastDays[at] = result.isMeasured(at) ? siblings.lastDay() : Columns.NEVER;
    }

    private void carrySum(int at) {
        if (!sum.add().writeTo(result, at)) {
            return;
        }
        if (index.formula(at) == RollupIndex.Formula.OTHER) {
            carryOther(at);
            return;
        }
        result.attainments[at] = SumAttainment.whole(index.direction(at), result, at);
        result.attainmentsToDate[at] = SumAttainment.toDate(index.direction(at), result, at);
        if (siblings.hasCap()) {
            result.attainments[at] = or(new CappedSum(siblings, index.direction(at)).whole(), result.attainments[at]);
            result.attainmentsToDate[at] =
                    or(new CappedSum(siblings, index.direction(at)).toDate(), result.attainmentsToDate[at]);
        }
    }

    private static double or(double capped, double exact) {
        return capped == capped ? capped : exact;
    }

    /** Sums held against a range or a baseline: rare, so the general formula will do. */
    private void carryOther(int at) {
        FigureReader reader = new FigureReader(bound, bound.measurements(), own, result);
        MeasuredValue actual = reader.sum(at).orElseThrow();
        result.attainments[at] = attainment(at, actual, reader.target(at));
        result.attainmentsToDate[at] = attainment(at, actual, reader.dueTarget(at));
    }

    private double attainment(int at, MeasuredValue actual, Optional<Target> target) {
        return target.map(held -> Attainment.of(index.tree().at(at).indicator(), actual, held))
                .map(FigureReader::number)
                .orElse(Double.NaN);
    }
}
