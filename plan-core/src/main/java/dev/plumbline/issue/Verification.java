package dev.plumbline.issue;

import dev.plumbline.text.Told;
import java.util.Optional;

/**
 * The verification form (问题验证表): what the reporter saw when checking a solution (ISS-4).
 *
 * <p>Who checked and when is told by the step that carries it. Immutable and thread-safe.
 *
 * @param result what was seen (验证结果), not blank
 * @param method how it was checked (验证方式)
 */
public record Verification(String result, Optional<String> method) {

    public Verification {
        method = Told.text(method);
        if (result.isBlank()) {
            throw new IllegalArgumentException("A verification needs its result. Say what was seen.");
        }
    }

    /** A verification that does not say how it was done. */
    public static Verification of(String result) {
        return new Verification(result, Optional.empty());
    }

    /** The same verification with how it was done. */
    public Verification by(String how) {
        return new Verification(result, Optional.of(how));
    }
}
