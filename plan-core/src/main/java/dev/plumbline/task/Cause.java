package dev.plumbline.task;

/**
 * Why something deviates (原因), and whose doing it is (TASK-3). Immutable and thread-safe.
 *
 * @param kind objective, subjective or not stated
 * @param text the reason in words
 */
public record Cause(CauseKind kind, String text) {

    public static Cause of(CauseKind kind, String text) {
        return new Cause(kind, text);
    }
}
