package dev.plumbline.collaboration;

/**
 * The id of a resolution, unique within a plan book. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code stock-count-rules}
 */
public record ResolutionId(String value) implements Comparable<ResolutionId> {

    public ResolutionId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("ResolutionId is blank. Give an id such as stock-count-rules.");
        }
    }

    public static ResolutionId of(String value) {
        return new ResolutionId(value);
    }

    @Override
    public int compareTo(ResolutionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
