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

    private static final int ROW = Columns.ROW;

    private final double missing;
    private final double cap;
    private double whole;
    private double toDate;
    private double wholeShares;
    private double toDateShares;

    WeightedMean(double missing, double cap) {
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
            addBlock(children.rows, block * ROW, Math.min(to, block + BLOCK) * ROW);
        }
        double mean = wholeShares > 0
                ? clamped(whole / wholeShares, children.rows, from * ROW, to * ROW, Columns.WHOLE)
                : nothing(children, from, to);
        double meanToDate = toDateShares > 0
                ? clamped(toDate / toDateShares, children.rows, from * ROW, to * ROW, Columns.TO_DATE)
                : nothing(children, from, to);
        result.set(at, mean, meanToDate);
    }

    private void addBlock(double[] rows, int from, int to) {
        double sum = 0;
        double sumToDate = 0;
        double part = 0;
        double partToDate = 0;
        for (int i = from; i < to; i += ROW) {
            double share = rows[i];
            double value = rows[i + Columns.WHOLE];
            double valueToDate = rows[i + Columns.TO_DATE];
            if (isPlain(value, cap) & isPlain(valueToDate, cap) & share > 0) {
                sum += share * value;
                part += share;
                sumToDate += share * valueToDate;
                partToDate += share;
            } else if (share > 0) {
                value = counted(value);
                if (value == value) {
                    sum += share * value;
                    part += share;
                }
                valueToDate = counted(valueToDate);
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

    /** Whether an attainment counts as it stands: it is a figure, and not above the cap. */
    private static boolean isPlain(double attainment, double cap) {
        return attainment <= cap && attainment > Columns.UNMEASURED;
    }

    private double counted(double attainment) {
        if (attainment == Columns.UNMEASURED) {
            return missing;
        }
        return attainment > cap ? cap : attainment;
    }

    /** Usually a few children show that the mean lies between them. */
    private double clamped(double mean, double[] rows, int from, int to, int side) {
        boolean hasBelow = false;
        boolean hasAbove = false;
        for (int i = from; i < to; i += ROW) {
            double value = counted(rows[i + side]);
            boolean counts = rows[i] > 0;
            hasBelow |= counts & value <= mean;
            hasAbove |= counts & value >= mean;
            if (hasBelow & hasAbove) {
                return mean;
            }
        }
        return hasBelow ? largest(rows, from, to, side) : smallest(rows, from, to, side);
    }

    private double largest(double[] rows, int from, int to, int side) {
        double high = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i += ROW) {
            double value = counted(rows[i + side]);
            high = rows[i] > 0 && value > high ? value : high;
        }
        return high;
    }

    private double smallest(double[] rows, int from, int to, int side) {
        double low = Double.POSITIVE_INFINITY;
        for (int i = from; i < to; i += ROW) {
            double value = counted(rows[i + side]);
            low = rows[i] > 0 && value < low ? value : low;
        }
        return low;
    }

    /** What a goal has whose children give no figure: undefined if one was measured at all, else unmeasured. */
    private double nothing(Columns children, int from, int to) {
        for (int i = from; i < to; i++) {
            if (children.share(i) >= 0 && (children.isMeasured(i) || missing == 0)) {
                return Double.NaN;
            }
        }
        return Columns.UNMEASURED;
    }
}
