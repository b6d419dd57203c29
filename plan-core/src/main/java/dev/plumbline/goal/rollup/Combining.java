package dev.plumbline.goal.rollup;

/** How the attainments of children become one, for the methods that pick or count (GOAL-7). */
enum Combining {
    /** The smallest. */
    MINIMUM {
        @Override
        double of(Siblings children) {
            double low = Double.POSITIVE_INFINITY;
            for (int i = children.from(); i < children.to(); i++) {
                double value = children.counted(i);
                low = children.counts(i) && value < low ? value : low;
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
                high = children.counts(i) && value > high ? value : high;
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
                if (children.counts(i) && value == value && (latest < 0 || children.day(i) >= children.day(latest))) {
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
                if (children.counts(i) && value == value) {
                    counted++;
                    done += value >= 1 ? 1 : 0;
                }
            }
            return counted > 0 ? (double) done / counted : children.nothing();
        }
    };

    /** The children's attainments as one: NaN where it cannot be told, or that nothing is measured. */
    abstract double of(Siblings children);
}
