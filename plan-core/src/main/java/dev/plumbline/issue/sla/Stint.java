package dev.plumbline.issue.sla;

import java.time.Instant;

/**
 * A time for which a clock was called for, pauses included, from its beginning up to but not with its end. Immutable.
 *
 * @param from since when
 * @param until until when; {@link Instant#MAX} while it lasts
 * @param cancelled whether it ended because it was not called for any more
 * @param told whether a table told of its end, which may have been earlier
 */
record Stint(Instant from, Instant until, boolean cancelled, boolean told) {

    static Stint since(Instant from) {
        return new Stint(from, Instant.MAX, false, false);
    }

    boolean isOver(Instant asOf) {
        return !until.isAfter(asOf);
    }

    Instant endBy(Instant asOf) {
        return isOver(asOf) ? until : asOf;
    }
}
