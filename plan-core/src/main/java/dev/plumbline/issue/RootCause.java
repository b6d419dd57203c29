package dev.plumbline.issue;

import dev.plumbline.text.Told;
import java.util.Optional;

/**
 * Why an issue came about (根本原因), with the category of the fishbone it belongs to where one is named (ISS-5).
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the cause in words, not blank
 * @param category the category, for example 法; see {@link Fishbone}
 */
public record RootCause(String text, Optional<String> category) {

    public RootCause {
        category = Told.text(category);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A root cause needs a text. Say why the issue came about.");
        }
    }

    public static RootCause of(String text) {
        return new RootCause(text, Optional.empty());
    }
}
