package dev.plumbline.collaboration;

import dev.plumbline.time.Moment;

/**
 * How far a resolution is (COL-2, COL-3). Immutable and thread-safe.
 *
 * @param resolution the resolution
 * @param when when this held
 * @param isDone whether it is done
 * @param text what was done, in words
 */
public record ResolutionReport(ResolutionId resolution, Moment when, boolean isDone, String text)
        implements CollaborationFact {

    /** It is done. */
    public static ResolutionReport done(ResolutionId resolution, Moment when) {
        return new ResolutionReport(resolution, when, true, "");
    }

    /** It is on its way, or was not done after all. */
    public static ResolutionReport open(ResolutionId resolution, Moment when, String text) {
        return new ResolutionReport(resolution, when, false, text);
    }
}
