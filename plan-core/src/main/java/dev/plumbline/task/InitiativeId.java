package dev.plumbline.task;

/**
 * The id of an initiative, unique within a plan book. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code open-east-china}
 */
public record InitiativeId(String value) implements Comparable<InitiativeId> {

    public InitiativeId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("InitiativeId is blank. Give an id such as open-east-china.");
        }
    }

    public static InitiativeId of(String value) {
        return new InitiativeId(value);
    }

    @Override
    public int compareTo(InitiativeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
