package dev.plumbline.goal.rollup;

import dev.plumbline.goal.RollupMethod;

/** How the attainments of children become one, for the methods that do not add up amounts (GOAL-7). */
enum Combining {
    /** The mean by shares, never outside the smallest and largest; added up in blocks to keep the error small. */
    MEAN {
        @Override
        double of(Siblings children) {
            double sum = 0;
            double shares = 0;
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            int to = children.to();
            for (int block = children.from(); block < to; block += BLOCK) {
                double blockSum = 0;
                double blockShares = 0;
                for (int i = block, end = Math.min(to, block + BLOCK); i < end; i++) {
                    double share = children.share(i);
                    double value = children.counted(i);
                    if (share > 0 && value == value) {
                        blockSum += share * value;
                        blockShares += share;
                        low = value < low ? value : low;
                        high = value > high ? value : high;
                    }
                }
                sum += blockSum;
                shares += blockShares;
            }
            return shares > 0 ? Math.max(low, Math.min(high, sum / shares)) : children.nothing();
        }
    },
    /** The smallest. */
    MINIMUM {
        @Override
        double of(Siblings children) {
            double low = Double.POSITIVE_INFINITY;
            for (int i = children.from(); i < children.to(); i++) {
                double value = children.counted(i);
                low = children.share(i) >= 0 && value < low ? value : low;
            }
            return low < Double.POSITIVE_INFINITY ? low : children.nothing();
        }
    },
    /** The largest. */
    MAXIMUM {
        @Override
        double of(Siblings children) {
            double high = Double.NEGATIVE_INFINITY;
            for (int i = children.from(); i < children.to(); i++) {
                double value = children.counted(i);
                high = children.share(i) >= 0 && value > high ? value : high;
            }
            return high > Double.NEGATIVE_INFINITY ? high : children.nothing();
        }
    },
    /** That of the child measured last; of several on one day the one listed last. */
    LATEST {
        @Override
        double of(Siblings children) {
            int latest = -1;
            for (int i = children.from(); i < children.to(); i++) {
                double value = children.counted(i);
                if (children.share(i) >= 0
                        && value == value
                        && (latest < 0 || children.day(i) >= children.day(latest))) {
                    latest = i;
                }
            }
            return latest < 0 ? children.nothing() : children.counted(latest);
        }
    },
    /** The share of children at 100 % or more. */
    COUNT_OF_DONE {
        @Override
        double of(Siblings children) {
            int done = 0;
            int counted = 0;
            for (int i = children.from(); i < children.to(); i++) {
                double value = children.uncapped(i);
                if (children.share(i) >= 0 && value == value) {
                    counted++;
                    done += value >= 1 ? 1 : 0;
                }
            }
            return counted > 0 ? (double) done / counted : children.nothing();
        }
    };

    /** With blocks of this many, the error of a sum stays below 1e-12 for millions of children. */
    static final int BLOCK = 512;

    /** The children's attainments as one: NaN where it cannot be told, or that nothing is measured. */
    abstract double of(Siblings children);

    /** The way of a method; of a sum or of own measurements only there is none that could be asked for. */
    static Combining by(RollupMethod method) {
        return switch (method) {
            case MINIMUM -> MINIMUM;
            case MAXIMUM -> MAXIMUM;
            case LATEST -> LATEST;
            case COUNT_OF_DONE -> COUNT_OF_DONE;
            case WEIGHTED_MEAN, MEAN, SUM, OWN -> MEAN;
        };
    }
}
