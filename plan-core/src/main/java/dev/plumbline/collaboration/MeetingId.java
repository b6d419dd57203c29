package dev.plumbline.collaboration;

/**
 * The id of a meeting, unique within a plan book. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code stock-sync-kick-off}
 */
public record MeetingId(String value) implements Comparable<MeetingId> {

    public MeetingId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("MeetingId is blank. Give an id such as stock-sync-kick-off.");
        }
    }

    public static MeetingId of(String value) {
        return new MeetingId(value);
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
