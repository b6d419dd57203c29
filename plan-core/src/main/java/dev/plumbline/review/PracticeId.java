package dev.plumbline.review;

/**
 * The id of a standard or rule, unique within a plan book. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code complaint-handling}
 */
public record PracticeId(String value) implements Comparable<PracticeId> {

    public PracticeId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("PracticeId is blank. Give an id such as complaint-handling.");
        }
    }

    public static PracticeId of(String value) {
        return new PracticeId(value);
    }

    @Override
    public int compareTo(PracticeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
