package dev.plumbline.goal.rollup;

/** The children of one goal as a run of positions; a reader that moves from goal to goal, confined to one pass. */
final class Siblings {

    private final double missing;
    private final double cap;
    private Columns columns;
    private int side = Columns.WHOLE;
    private int from;
    private int to;

    /** Reads children with their shares in their parent; a share below 0 does not count. */
    Siblings(RollupPolicy policy, Columns columns) {
        this.missing = policy.missing() == MissingMeasurement.COUNT_AS_ZERO ? 0 : Double.NaN;
        this.cap = policy.cap().map(Number::doubleValue).orElse(Double.POSITIVE_INFINITY);
        this.columns = columns;
    }

    void moveTo(Columns figures, int first, int end) {
        columns = figures;
        from = first;
        to = end;
    }

    /** From now on reads attainments of the whole target. */
    Siblings whole() {
        side = Columns.WHOLE;
        return this;
    }

    /** From now on reads attainments to date. */
    Siblings toDate() {
        side = Columns.TO_DATE;
        return this;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    Columns columns() {
        return columns;
    }

    double share(int at) {
        return columns.share(at);
    }

    /** Whether a child counts at all. */
    boolean counts(int at) {
        return columns.share(at) >= 0;
    }

    /** The attainment as it counts in its parent; NaN where it does not. */
    double counted(int at) {
        double attainment = uncapped(at);
        return attainment > cap ? cap : attainment;
    }

    /** The attainment before any cap; NaN where it does not count. */
    double uncapped(int at) {
        double attainment = attainment(at);
        return attainment == Columns.UNMEASURED ? missing : attainment;
    }

    private double attainment(int at) {
        return columns.rows[at * Columns.ROW + side];
    }

    double missing() {
        return missing;
    }

    boolean hasCap() {
        return cap < Double.POSITIVE_INFINITY;
    }

    double cap() {
        return cap;
    }

    /** Whether an unmeasured child counts as 0. */
    boolean countsMissing() {
        return missing == 0;
    }

    int day(int at) {
        return columns.day(at);
    }

    /** The last day something was measured for in any child that counts. */
    int lastDay() {
        double[] rows = columns.rows;
        double last = Columns.NEVER;
        for (int i = from * Columns.ROW; i < to * Columns.ROW; i += Columns.ROW) {
            double day = rows[i + Columns.DAY];
            if (day > last && rows[i] >= 0) {
                last = day;
            }
        }
        return (int) last;
    }

    /** What a goal has whose children give no figure: undefined if one was measured at all, else unmeasured. */
    double nothing() {
        for (int i = from; i < to; i++) {
            if (counts(i) && (attainment(i) != Columns.UNMEASURED || countsMissing())) {
                return Double.NaN;
            }
        }
        return Columns.UNMEASURED;
    }
}
