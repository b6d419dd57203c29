package dev.plumbline.goal.rollup;

import java.util.Arrays;

/** The figures of many goals side by side, by position. Never seen outside this package. */
final class Columns {

    /** The attainment where nothing is measured yet; one that cannot be told is NaN. */
    static final double UNMEASURED = Double.NEGATIVE_INFINITY;
    /** The day of a goal for which nothing was measured. */
    static final int NEVER = Integer.MIN_VALUE;

    final AmountColumn actuals;
    final AmountColumn targets;
    /** Targets to date, in units of the target's last digit; NaN where there is none. */
    final double[] dueTargets;

    final double[] attainments;
    final double[] attainmentsToDate;
    /** The last day something was measured for, counted from 1970. */
    final int[] lastDays;

    Columns(byte[] actualScales, byte[] targetScales) {
        actuals = new AmountColumn(actualScales);
        targets = new AmountColumn(targetScales);
        dueTargets = new double[actualScales.length];
        attainments = new double[actualScales.length];
        attainmentsToDate = new double[actualScales.length];
        lastDays = new int[actualScales.length];
        Arrays.fill(dueTargets, Double.NaN);
        Arrays.fill(attainments, UNMEASURED);
        Arrays.fill(attainmentsToDate, UNMEASURED);
        Arrays.fill(lastDays, NEVER);
    }

    private Columns(Columns other, int size) {
        actuals = other.actuals.copy(size);
        targets = other.targets.copy(size);
        dueTargets = Arrays.copyOf(other.dueTargets, size);
        attainments = Arrays.copyOf(other.attainments, size);
        attainmentsToDate = Arrays.copyOf(other.attainmentsToDate, size);
        lastDays = Arrays.copyOf(other.lastDays, size);
    }

    /** A copy of the first goals' figures. */
    Columns copy(int size) {
        return new Columns(this, size);
    }

    int size() {
        return lastDays.length;
    }

    boolean isMeasured(int at) {
        return attainments[at] != UNMEASURED;
    }

    /** Takes over one goal's figures. */
    void take(int at, Columns from) {
        actuals.take(at, from.actuals);
        targets.take(at, from.targets);
        dueTargets[at] = from.dueTargets[at];
        attainments[at] = from.attainments[at];
        attainmentsToDate[at] = from.attainmentsToDate[at];
        lastDays[at] = from.lastDays[at];
    }
}
