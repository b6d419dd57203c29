package dev.plumbline.issue.sla;

import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.sla.SlaPhase.Mode;
import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a clock shows at an instant (ISS-3): everything in the clock's own {@link SlaMeasure}.
 *
 * <p>Elapsed and remaining time always add up to the total. Immutable and thread-safe.
 */
public final class SlaReading {

    private final SlaClock clock;
    private final SlaPhase phase;
    private final Instant at;
    private final Instant due;
    private final Duration elapsed;
    private final Duration paused;
    private final SlaState state;

    SlaReading(
            SlaClock clock,
            SlaPhase phase,
            Instant at,
            Instant due,
            Duration elapsed,
            Duration paused,
            SlaState state) {
        this.clock = clock;
        this.phase = phase;
        this.at = at;
        this.due = due;
        this.elapsed = elapsed;
        this.paused = paused;
        this.state = state;
    }

    /** The clock that was read. */
    public SlaClock clock() {
        return clock;
    }

    /** The instant it was read for, or at which it had stopped. */
    public Instant at() {
        return at;
    }

    /** How grave the issue was then. */
    public IssueSeverity severity() {
        return phase.term().severity();
    }

    /** How long it may take. */
    public Deadline deadline() {
        return phase.term().deadline();
    }

    /** In which time it counts. */
    public SlaMeasure measure() {
        return phase.term().measure();
    }

    /** By when it has to be done, as far as pauses until then moved it. */
    public Instant due() {
        return due;
    }

    /** The time used up, without pauses. */
    public Duration elapsed() {
        return elapsed;
    }

    /** The time there is. */
    public Duration total() {
        return phase.term().total();
    }

    /** The time left; negative once it is used up and more. */
    public Duration remaining() {
        return SlaMeasure.minus(total(), elapsed);
    }

    /** The time for which it stood still. */
    public Duration paused() {
        return paused;
    }

    /** How it stands. */
    public SlaState state() {
        return state;
    }

    public boolean isMet() {
        return state == SlaState.MET;
    }

    public boolean isBreached() {
        return state == SlaState.BREACHED;
    }

    /** By how much it is breached; zero if it is not, or if no time of its measure has passed since. */
    public Duration breachedBy() {
        Duration over = isBreached() ? SlaMeasure.minus(elapsed, total()) : Duration.ZERO;
        return over.isNegative() ? Duration.ZERO : over;
    }

    /** Whether it has been done, or has become needless. */
    public boolean isStopped() {
        return phase.mode() == Mode.STOPPED;
    }

    /** Whether it stands still, breached or not. */
    public boolean isStanding() {
        return phase.mode() == Mode.STANDS;
    }

    /** Whether the calendar knows all days that the answer rests on. */
    public boolean isCovered() {
        return uncovered().isEmpty();
    }

    /** The days it rests on that the calendar does not cover (CAL-1); empty where it covers them. */
    public Optional<CoverageMark> uncovered() {
        return clock.uncovered(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlaReading that
                && clock.equals(that.clock)
                && at.equals(that.at)
                && phase.equals(that.phase);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clock, at);
    }

    @Override
    public String toString() {
        return clock + " at " + at + ": " + state + ", due " + due + ", " + elapsed + " of " + total();
    }
}
