package dev.plumbline.collaboration;

import dev.plumbline.fact.Reference;
import dev.plumbline.time.CoverageMark;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that falls due, and when it was done (COL-1 to COL-3). Immutable and thread-safe.
 *
 * @param kind what falls due
 * @param about the request, meeting or resolution
 * @param title what it is called
 * @param due by when; at that instant is in time
 * @param done when it was done; empty while it is not
 * @param uncovered the days that the due time rests on and that the calendar does not cover (CAL-1); empty where it does
 */
public record DueItem(
        DueKind kind,
        Reference about,
        String title,
        Instant due,
        Optional<Instant> done,
        Optional<CoverageMark> uncovered) {

    /** Whether the calendar knows all days that the due time rests on. */
    public boolean isCovered() {
        return uncovered.isEmpty();
    }

    /** Done in time. */
    public boolean isMet() {
        return done.filter(at -> !at.isAfter(due)).isPresent();
    }

    /** Done too late. */
    public boolean isLate() {
        return done.filter(at -> at.isAfter(due)).isPresent();
    }

    /** Not done although its time has passed. */
    public boolean isOverdue(Instant asOf) {
        return done.isEmpty() && asOf.isAfter(due);
    }
}
