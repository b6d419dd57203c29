package dev.plumbline.goal.rollup;

/**
 * The mean of children's attainments by their shares, against the whole target and to date at once; never outside the
 * smallest and largest child. Confined to one pass.
 *
 * <p>Shares and products are added up in blocks, so that the error stays below 1e-12 for millions of children. The
 * loops are plain on purpose: they are what a rollup spends its time in.
 */
final class WeightedMean {

    /** With blocks of this many, no sum has a longer chain of roundings than millions of children need. */
    static final int BLOCK = 512;

    private final double[] shares;
    private final double missing;
    private final double cap;
    private double whole;
    private double toDate;
    private double wholeShares;
    private double toDateShares;

    WeightedMean(double[] shares, double missing, double cap) {
        this.shares = shares;
        this.missing = missing;
        this.cap = cap;
    }

    /** Writes both means at the parent. */
    void carry(Columns children, int from, int to, Columns result, int at) {
        whole = 0;
        toDate = 0;
        wholeShares = 0;
        toDateShares = 0;
        for (int block = from; block < to; block += BLOCK) {
            addBlock(children.attainments, children.attainmentsToDate, block, Math.min(to, block + BLOCK));
        }
        result.attainments[at] = wholeShares > 0
                ? clamped(whole / wholeShares, children.attainments, from, to)
                : nothing(children, from, to);
        result.attainmentsToDate[at] = toDateShares > 0
                ? clamped(toDate / toDateShares, children.attainmentsToDate, from, to)
                : nothing(children, from, to);
    }

    private void addBlock(double[] wholes, double[] toDates, int from, int to) {
        double sum = 0;
        double sumToDate = 0;
        double part = 0;
        double partToDate = 0;
        for (int i = from; i < to; i++) {
            double share = shares[i];
            if (share > 0) {
                double value = counted(wholes[i]);
                if (value == value) {
                    sum += share * value;
                    part += share;
                }
                double valueToDate = counted(toDates[i]);
                if (valueToDate == valueToDate) {
                    sumToDate += share * valueToDate;
                    partToDate += share;
                }
            }
        }
        whole += sum;
        wholeShares += part;
        toDate += sumToDate;
        toDateShares += partToDate;
    }

    private double counted(double attainment) {
        if (attainment == Columns.UNMEASURED) {
            return missing;
        }
        return attainment > cap ? cap : attainment;
    }

    /** Usually a few children show that the mean lies between them. */
    private double clamped(double mean, double[] attainments, int from, int to) {
        boolean hasBelow = false;
        boolean hasAbove = false;
        for (int i = from; i < to; i++) {
            double value = counted(attainments[i]);
            boolean counts = shares[i] > 0;
            hasBelow |= counts & value <= mean;
            hasAbove |= counts & value >= mean;
            if (hasBelow & hasAbove) {
                return mean;
            }
        }
        return hasBelow ? largest(attainments, from, to) : smallest(attainments, from, to);
    }

    private double largest(double[] attainments, int from, int to) {
        double high = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            double value = counted(attainments[i]);
            high = shares[i] > 0 && value > high ? value : high;
        }
        return high;
    }

    private double smallest(double[] attainments, int from, int to) {
        double low = Double.POSITIVE_INFINITY;
        for (int i = from; i < to; i++) {
            double value = counted(attainments[i]);
            low = shares[i] > 0 && value < low ? value : low;
        }
        return low;
    }

    /** What a goal has whose children give no figure: undefined if one was measured at all, else unmeasured. */
    private double nothing(Columns children, int from, int to) {
        for (int i = from; i < to; i++) {
            if (shares[i] >= 0 && (children.isMeasured(i) || missing == 0)) {
                return Double.NaN;
            }
        }
        return Columns.UNMEASURED;
    }
}
