package dev.plumbline.plan;

/**
 * The id of a plan, unique within a plan book. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code 2024-06}
 */
public record PlanId(String value) implements Comparable<PlanId> {

    public PlanId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("PlanId is blank. Give an id such as 2024-06.");
        }
    }

    public static PlanId of(String value) {
        return new PlanId(value);
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
