package dev.plumbline.collaboration;

/**
 * The id of a collaboration request, unique within a plan book. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code late-stock-sync}
 */
public record CollaborationId(String value) implements Comparable<CollaborationId> {

    public CollaborationId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("CollaborationId is blank. Give an id such as late-stock-sync.");
        }
    }

    public static CollaborationId of(String value) {
        return new CollaborationId(value);
    }

    @Override
    public int compareTo(CollaborationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
