package dev.plumbline.issue;

/**
 * Why an issue came about (根本原因), with the branch of the fishbone it sits on where one is named (ISS-5).
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the cause in words, not blank
 */
public record RootCause(String text) {

    public RootCause {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A root cause needs a text.");
        }
    }

    public static RootCause of(String text) {
        return new RootCause(text);
    }
}
