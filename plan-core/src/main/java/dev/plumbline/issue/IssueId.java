package dev.plumbline.issue;

/**
 * The id of an issue, unique within a plan book. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code late-delivery-a}
 */
public record IssueId(String value) implements Comparable<IssueId> {

    public IssueId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("IssueId is blank. Give an id such as late-delivery-a.");
        }
    }

    public static IssueId of(String value) {
        return new IssueId(value);
    }

    @Override
    public int compareTo(IssueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
