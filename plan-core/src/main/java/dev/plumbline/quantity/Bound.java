package dev.plumbline.quantity;

/**
 * Which amounts are asked for (要求): a limit such as ≥50人, or a range such as 85~90分 (GOAL-3).
 *
 * <p>The text form can be read back by {@link #parse(String)}. Immutable and thread-safe.
 */
public sealed interface Bound {

    /** The unit of all its amounts. */
    Unit unit();

    /** Whether an amount fulfils it; an amount of another unit does not. */
    boolean admits(Quantity value);

    /** One amount and how it is held against. */
    static Bound of(Comparison comparison, Quantity value) {
        return new Limit(comparison, value);
    }

    /** An amount itself. */
    static Bound exactly(Quantity value) {
        return of(Comparison.EXACTLY, value);
    }

    /** From the smaller to the larger amount, both included. */
    static Bound between(Quantity low, Quantity high) {
        return new Range(low, high);
    }

    /**
     * Reads a limit or range and nothing else: {@code ≥50人}, {@code 不低于100万元}, {@code 85-90分}, {@code 3天以内},
     * {@code 50家}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static Bound parse(String text) {
        return BoundParser.parse(text);
    }

    /**
     * One amount and how it is held against.
     *
     * @param comparison how
     * @param value the amount
     */
    record Limit(Comparison comparison, Quantity value) implements Bound {
        @Override
        public Unit unit() {
            return value.unit();
        }

        @Override
        public boolean admits(Quantity given) {
            return given.unit().equals(unit()) && comparison.holds(given, value);
        }

        /** {@code ≥50人}; an exact amount is printed alone. */
        @Override
        public String toString() {
            return (comparison == Comparison.EXACTLY ? "" : comparison.sign()) + value;
        }
    }

    /**
     * A range with both ends included.
     *
     * @param low the smaller end
     * @param high the larger end, in the same unit
     */
    record Range(Quantity low, Quantity high) implements Bound {
        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException(
                        "Range starts at [" + low + "] above its end [" + high + "]. Exchange them.");
            }
        }

        @Override
        public Unit unit() {
            return low.unit();
        }

        @Override
        public boolean admits(Quantity given) {
            return given.unit().equals(unit()) && given.compareTo(low) >= 0 && given.compareTo(high) <= 0;
        }

        /** {@code 85分~90分}. */
        @Override
        public String toString() {
            return low + "~" + high;
        }
    }
}
