package dev.plumbline.risk;

/**
 * The id of a risk, unique within a plan book. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code price-war}
 */
public record RiskId(String value) implements Comparable<RiskId> {

    public RiskId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("RiskId is blank. Give an id such as price-war.");
        }
    }

    public static RiskId of(String value) {
        return new RiskId(value);
    }

    @Override
    public int compareTo(RiskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
