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

    boolean isOpen() {
        return until.equals(Instant.MAX);
    }

    /** How a clock stands that stopped at the end of this stint. */
    SlaState stopped(Instant due) {
        if (until.isAfter(due)) {
            return told ? SlaState.CANCELLED : SlaState.BREACHED;
        }
        return cancelled ? SlaState.CANCELLED : SlaState.MET;
    }
}
