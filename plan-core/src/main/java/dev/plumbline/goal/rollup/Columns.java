package dev.plumbline.goal.rollup;

import java.util.Arrays;

/** The figures of many goals side by side, by position. Never seen outside this package. */
final class Columns {

    /** The attainment where nothing is measured yet; one that cannot be told is NaN. */
    static final double UNMEASURED = Double.NEGATIVE_INFINITY;
    /** The day of a goal for which nothing was measured. */
    static final int NEVER = Integer.MIN_VALUE;

    /** How many numbers a row has, and where they stand after the share. */
    static final int ROW = 4;

    static final int WHOLE = 1;
    static final int TO_DATE = 2;
    static final int DAY = 3;

    final AmountColumn actuals;
    final AmountColumn targets;
    /** Targets to date, in units of the target's last digit; NaN where there is none. */
    final double[] dueTargets;

    /**
     * Four numbers a goal: its share in its parent, its attainment of the whole target and to date, and the last day
     * something was measured for, counted from 1970. What is read together lies together: a run of siblings is a few
     * lines of one page.
     */
    final double[] rows;

    Columns(byte[] actualScales, byte[] targetScales) {
        actuals = new AmountColumn(actualScales);
        targets = new AmountColumn(targetScales);
        dueTargets = new double[actualScales.length];
        rows = new double[actualScales.length * ROW];
        Arrays.fill(dueTargets, Double.NaN);
        for (int at = 0; at < actualScales.length; at++) {
            set(at, UNMEASURED, UNMEASURED);
            setDay(at, NEVER);
        }
    }

    private Columns(Columns other, int size) {
        actuals = other.actuals.copy(size);
        targets = other.targets.copy(size);
        dueTargets = Arrays.copyOf(other.dueTargets, size);
        rows = Arrays.copyOf(other.rows, size * ROW);
    }

    /** A copy of the first goals' figures. */
    Columns copy(int size) {
        return new Columns(this, size);
    }

    int size() {
        return dueTargets.length;
    }

    boolean isMeasured(int at) {
        return whole(at) != UNMEASURED;
    }

    /** The share in the parent; below 0 for a goal that does not count. */
    double share(int at) {
        return rows[at * ROW];
    }

    double whole(int at) {
        return rows[at * ROW + WHOLE];
    }

    double toDate(int at) {
        return rows[at * ROW + TO_DATE];
    }

    int day(int at) {
        return (int) rows[at * ROW + DAY];
    }

    void setShare(int at, double share) {
        rows[at * ROW] = share;
    }

    void set(int at, double whole, double toDate) {
        rows[at * ROW + WHOLE] = whole;
        rows[at * ROW + TO_DATE] = toDate;
    }

    void setDay(int at, int day) {
        rows[at * ROW + DAY] = day;
    }

    /** Whether one goal's figures may differ from those in other columns; certain where they are large. */
    boolean differ(Columns other, int at) {
        for (int i = at * ROW; i < (at + 1) * ROW; i++) {
            if (Double.doubleToRawLongBits(rows[i]) != Double.doubleToRawLongBits(other.rows[i])) {
                return true;
            }
        }
        return actuals.differ(other.actuals, at)
                || targets.differ(other.targets, at)
                || Double.doubleToRawLongBits(dueTargets[at]) != Double.doubleToRawLongBits(other.dueTargets[at]);
    }

    /** Takes over one goal's figures. */
    void take(int at, Columns from) {
        actuals.take(at, from.actuals);
        targets.take(at, from.targets);
        dueTargets[at] = from.dueTargets[at];
        set(at, from.whole(at), from.toDate(at));
        setDay(at, from.day(at));
    }
}
