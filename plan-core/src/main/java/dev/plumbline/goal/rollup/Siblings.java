package dev.plumbline.goal.rollup;

/** The children of one goal as a run of positions; a reader that moves from goal to goal, confined to one pass. */
final class Siblings {

    private final double[] shares;
    private final double missing;
    private final double cap;
    private Columns columns;
    private double[] attainments;
    private int from;
    private int to;

    /** Reads children with their shares in their parent; a share below 0 does not count. */
    Siblings(double[] shares, RollupPolicy policy, Columns columns) {
        this.shares = shares;
        this.missing = policy.missing() == MissingMeasurement.COUNT_AS_ZERO ? 0 : Double.NaN;
        this.cap = policy.cap().map(Number::doubleValue).orElse(Double.POSITIVE_INFINITY);
        this.columns = columns;
        this.attainments = columns.attainments;
    }

    void moveTo(Columns figures, int first, int end) {
        columns = figures;
        from = first;
        to = end;
    }

    /** From now on reads attainments of the whole target. */
    Siblings whole() {
        attainments = columns.attainments;
        return this;
    }

    /** From now on reads attainments to date. */
    Siblings toDate() {
        attainments = columns.attainmentsToDate;
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
        return shares[at];
    }

    /** Whether a child counts at all. */
    boolean counts(int at) {
        return shares[at] >= 0;
    }

    /** The attainment as it counts in its parent; NaN where it does not. */
    double counted(int at) {
        double attainment = uncapped(at);
        return attainment > cap ? cap : attainment;
    }

    /** The attainment before any cap; NaN where it does not count. */
    double uncapped(int at) {
        return attainments[at] == Columns.UNMEASURED ? missing : attainments[at];
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
        return columns.lastDays[at];
    }

    /** The last day something was measured for in any child that counts. */
    int lastDay() {
        int[] days = columns.lastDays;
        int last = Columns.NEVER;
        for (int i = from; i < to; i++) {
            last = Math.max(last, shares[i] >= 0 ? days[i] : Columns.NEVER);
        }
        return last;
    }

    /** What a goal has whose children give no figure: undefined if one was measured at all, else unmeasured. */
    double nothing() {
        for (int i = from; i < to; i++) {
            if (counts(i) && (attainments[i] != Columns.UNMEASURED || countsMissing())) {
                return Double.NaN;
            }
        }
        return Columns.UNMEASURED;
    }
}
