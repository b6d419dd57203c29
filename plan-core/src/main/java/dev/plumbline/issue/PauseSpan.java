package dev.plumbline.issue;

import java.time.Instant;
import java.util.Optional;

/**
 * A time for which the clocks of an issue stand still, from its beginning up to but not with its end (ISS-3).
 *
 * <p>Immutable and thread-safe.
 *
 * @param from since when
 * @param until until when; empty while it lasts
 */
public record PauseSpan(Instant from, Optional<Instant> until) {}
