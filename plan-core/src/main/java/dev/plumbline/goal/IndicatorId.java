package dev.plumbline.goal;

/**
 * The id of an indicator, unique within a plan book; that of a goal's indicator is by default the goal's. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code revenue}
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

    public IndicatorId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("IndicatorId is blank. Give an id such as revenue.");
        }
    }

    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
