package dev.plumbline.task;

/**
 * The id of a task, unique within a plan book. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code visit-key-customers}
 */
public record TaskId(String value) implements Comparable<TaskId> {

    public TaskId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("TaskId is blank. Give an id such as visit-key-customers.");
        }
    }

    public static TaskId of(String value) {
        return new TaskId(value);
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
