package dev.plumbline.goal;

/**
 * The id of a goal, unique within a plan book. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code revenue}
 */
public record GoalId(String value) implements Comparable<GoalId> {

    public GoalId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("GoalId is blank. Give an id such as revenue.");
        }
    }

    public static GoalId of(String value) {
        return new GoalId(value);
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
