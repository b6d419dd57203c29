package dev.plumbline.issue;

import dev.plumbline.text.Told;
import java.util.Optional;

/**
 * One bone of a fishbone: a possible cause under a category, and what is done about it (ISS-5).
 *
 * <p>Immutable and thread-safe.
 *
 * @param category the branch it sits on, for example 人 or 法
 * @param text the cause in words; a blank one is a finding
 * @param measure what is done about it
 */
public record FishboneCause(String category, String text, Optional<String> measure) {

    public FishboneCause {
        measure = Told.text(measure);
    }

    /** A cause with what is done about it. */
    public static FishboneCause of(String category, String text, String measure) {
        return new FishboneCause(category, text, Optional.of(measure));
    }

    /** A cause about which nothing is done yet. */
    public static FishboneCause of(String category, String text) {
        return new FishboneCause(category, text, Optional.empty());
    }
}
