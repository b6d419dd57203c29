package dev.plumbline.review;

/**
 * The id of a lesson, unique within a plan book. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code 2024-channels}
 */
public record LessonId(String value) implements Comparable<LessonId> {

    public LessonId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("LessonId is blank. Give an id such as 2024-channels.");
        }
    }

    public static LessonId of(String value) {
        return new LessonId(value);
    }

    @Override
    public int compareTo(LessonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
