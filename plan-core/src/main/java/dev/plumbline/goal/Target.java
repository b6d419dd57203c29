package dev.plumbline.goal;

import dev.plumbline.quantity.Quantity;

/**
 * What an indicator is to reach (目标值): a value, a range, a grade, or simply to be done (GOAL-2).
 *
 * <p>Whether a value is a lower or an upper bound is the indicator's {@link Direction}. Immutable and thread-safe.
 */
public sealed interface Target {

    static Target of(Quantity value) {
        return new Value(value);
    }

    static Target within(Quantity low, Quantity high) {
        return new Range(low, high);
    }

    static Target grade(String name) {
        return new GradeName(name);
    }

    static Target done() {
        return Done.DONE;
    }

    /**
     * A single value.
     *
     * @param quantity the bound
     */
    record Value(Quantity quantity) implements Target {
        @Override
        public String toString() {
            return quantity.toString();
        }
    }

    /**
     * A range, both ends good.
     *
     * @param low the lower bound
     * @param high the upper bound, in the same unit and not below {@code low}
     */
    record Range(Quantity low, Quantity high) implements Target {
        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException(
                        "Target range starts at [" + low + "] above its end [" + high + "]. Exchange them.");
            }
        }

        @Override
        public String toString() {
            return low + "~" + high;
        }
    }

    /**
     * A grade of the indicator's scale.
     *
     * @param name the grade's name
     */
    record GradeName(String name) implements Target {
        @Override
        public String toString() {
            return name;
        }
    }

    /** To be done. */
    enum Done implements Target {
        /** The one value. */
        DONE
    }
}
