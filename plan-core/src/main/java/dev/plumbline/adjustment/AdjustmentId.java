package dev.plumbline.adjustment;

/**
 * The id of an adjustment request, unique within a plan book. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code 2024-A1}
 */
public record AdjustmentId(String value) implements Comparable<AdjustmentId> {

    public AdjustmentId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("AdjustmentId is blank. Give an id such as 2024-A1.");
        }
    }

    public static AdjustmentId of(String value) {
        return new AdjustmentId(value);
    }

    @Override
    public int compareTo(AdjustmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
