package dev.plumbline.issue.sla;

import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.time.Deadline;
import java.time.Duration;
import java.time.Instant;

/**
 * What a clock shows at an instant (ISS-3): everything in the clock's own {@link SlaMeasure}.
 *
 * <p>Elapsed and remaining time always add up to the total. Immutable and thread-safe.
 *
 * @param clock the clock
 * @param at the instant it was read for, or at which it had stopped
 * @param severity the issue's severity then
 * @param due by when it has to be done, as far as pauses until then moved it
 * @param elapsed the time used up, without pauses
 * @param total the time there is
 * @param paused the time for which it stood still
 * @param state how it stands
 * @param isStopped whether it has been done, or has become needless
 * @param isCovered whether the calendar knows all days that the answer rests on
 */
public record SlaReading(
        SlaClock clock,
        Instant at,
        IssueSeverity severity,
        Instant due,
        Duration elapsed,
        Duration total,
        Duration paused,
        SlaState state,
        boolean isStopped,
        boolean isCovered) {

    /** How long it may take. */
    public Deadline deadline() {
        return clock.target().deadline(severity).orElseThrow();
    }

    /** In which time it counts. */
    public SlaMeasure measure() {
        return SlaMeasure.of(deadline());
    }

    /** The time left; negative once it is used up and more. */
    public Duration remaining() {
        return total.minus(elapsed);
    }

    public boolean isMet() {
        return state == SlaState.MET;
    }

    public boolean isBreached() {
        return state == SlaState.BREACHED;
    }

    /** By how much it is breached; zero if it is not, or if no time of its measure has passed since. */
    public Duration breachedBy() {
        return isBreached() && elapsed.compareTo(total) > 0 ? elapsed.minus(total) : Duration.ZERO;
    }
}
