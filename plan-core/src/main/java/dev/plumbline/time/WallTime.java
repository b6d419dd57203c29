package dev.plumbline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * From the clock on the wall to the instant, by the one rule of this package: a time that the clock skips means the
 * moment after the skip; a time that it repeats means the first pass, and the end of a day the last one.
 */
final class WallTime {

    private WallTime() {}

    static Instant instant(LocalDateTime local, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.getTransition(local);
        if (change == null) {
            return local.toInstant(rules.getOffset(local));
        }
        return change.isGap() ? change.getInstant() : local.toInstant(change.getOffsetBefore());
    }

    /** The last nanosecond whose local date is {@code date}; of a date that the clock skips, the one before the skip. */
    static Instant endOfDay(LocalDate date, ZoneId zone) {
        LocalDateTime last = date.atTime(LocalTime.MAX);
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.getTransition(last);
        if (change == null) {
            return last.toInstant(rules.getOffset(last));
        }
        return change.isGap() ? change.getInstant().minusNanos(1) : last.toInstant(change.getOffsetAfter());
    }
}
