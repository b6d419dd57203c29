package dev.plumbline.issue.sla;

import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.SeveritySince;
import dev.plumbline.issue.sla.SlaPhase.Mode;
import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.WorkingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One round of one clock of an issue (时限计时): from what has happened it shows, for any instant, what is due when, what is
 * used up and what is left (ISS-3).
 *
 * <p>It is computed from the issue's history alone, so an entry after the fact changes it as if it had been there in time.
 * The due time follows from the start and from the severity that holds at the instant asked for: a changed severity
 * re-times the clock from its original start. A standstill that begins no later than the due time moves it by what it
 * took in the clock's {@link SlaMeasure}; one that begins later does not: what was breached stays breached. What happens
 * after the instant asked for has no say. Immutable and thread-safe.
 */
public final class SlaClock {

    private final IssueId issue;
    private final SlaTarget target;
    private final int round;
    private final SlaCourse course;
    private final WorkingClock clock;
    private final Instant start;
    private final SlaPhase[] phases;
    /** Most readings are of the last phase. */
    private final @Nullable SlaPhase last;

    SlaClock(IssueId issue, SlaTarget target, int round, SlaCourse course, WorkingClock clock) {
        this.issue = issue;
        this.target = target;
        this.round = round;
        this.course = course;
        this.clock = clock;
        this.start = course.start();
        this.phases = PhaseWalk.phases(target, course, clock);
        this.last = phases.length == 0 ? null : phases[phases.length - 1];
    }

    /** A clock that was started and never stopped, of an issue whose severity never changed. */
    public static SlaClock started(
            IssueId issue, SlaTarget target, IssueSeverity severity, Instant start, WorkingClock clock) {
        SlaCourse course = new SlaCourse(
                start, List.of(Stint.since(start)), List.of(), List.of(new SeveritySince(severity, start)));
        return new SlaClock(issue, target, 1, course, clock);
    }

    /** The same clock having stood still for a while besides: what if? */
    public SlaClock pausedBetween(Instant from, Instant until) {
        return from.isBefore(until) ? with(course.paused(from, until)) : this;
    }

    /** The same clock having been stopped: what if? One that has stopped by then stays as it is. */
    public SlaClock stoppedAt(Instant instant) {
        boolean runs =
                course.last().until().isAfter(instant) && !course.last().from().isAfter(instant);
        return runs ? with(course.stopped(instant)) : this;
    }

    private SlaClock with(SlaCourse other) {
        return new SlaClock(issue, target, round, other, clock);
    }

    public IssueId issue() {
        return issue;
    }

    /** What it measures. */
    public SlaTarget target() {
        return target;
    }

    /** Which round this is, from 1; reopening an issue starts a new one. */
    public int round() {
        return round;
    }

    /** From when on time is counted. */
    public Instant start() {
        return start;
    }

    /**
     * What the clock shows at an instant; empty before the clock is called for, and while issues of this severity have no
     * such clock.
     */
    public Optional<SlaReading> at(Instant asOf) {
        SlaPhase phase = last;
        for (int i = phases.length - 1; phase != null && phase.since().isAfter(asOf); i--) {
            phase = i > 0 ? phases[i - 1] : null;
        }
        return phase == null || phase.mode() == Mode.UNTIMED ? Optional.empty() : Optional.of(read(phase, asOf));
    }

    private SlaReading read(SlaPhase phase, Instant asOf) {
        return switch (phase.mode()) {
            case STANDS -> standing(phase, asOf);
            case STOPPED -> stopped(phase);
            default -> running(phase, asOf);
        };
    }

    private SlaReading stopped(SlaPhase phase) {
        SlaState state = phase.stint().stopped(phase.due());
        return reading(phase, phase.since(), phase.due(), phase.elapsed(), phase.paused(), state);
    }

    private SlaReading running(SlaPhase phase, Instant asOf) {
        Duration more = phase.term().measure().between(phase.since(), asOf, clock);
        Duration elapsed = phase.elapsed().isZero() ? more : phase.elapsed().plus(more);
        SlaState state = asOf.isAfter(phase.due()) ? SlaState.BREACHED : SlaState.RUNNING;
        return reading(phase, asOf, phase.due(), elapsed, phase.paused(), state);
    }

    private SlaReading standing(SlaPhase phase, Instant asOf) {
        SlaMeasure measure = phase.term().measure();
        Duration more = measure.between(phase.since(), asOf, clock);
        Instant due = phase.isMoving() && !more.isZero() ? measure.plus(phase.due(), more, clock) : phase.due();
        SlaState state = phase.isMoving() ? SlaState.PAUSED : SlaState.BREACHED;
        return reading(phase, asOf, due, phase.elapsed(), phase.paused().plus(more), state);
    }

    private SlaReading reading(
            SlaPhase phase, Instant at, Instant due, Duration elapsed, Duration paused, SlaState state) {
        return new SlaReading(this, phase, at, due, elapsed, paused, state);
    }

    /** The days that a reading rests on and that the calendar does not cover. */
    Optional<CoverageMark> uncovered(SlaReading reading) {
        return reading.measure() == SlaMeasure.ELAPSED_TIME
                ? Optional.empty()
                : clock.mark(start, later(reading.due(), reading.at()));
    }

    /** An escalation of this clock if it first falls due from {@code from} on and before {@code to}. */
    Optional<EscalationDue> escalation(Escalation escalation, Instant from, Instant to) {
        return escalation(escalation, from, to, phaseAt(from), phases.length - 1);
    }

    /**
     * The same by the phases from {@code first} to {@code last} alone, as if nothing had happened after: the last one then
     * lasts.
     */
    Optional<EscalationDue> escalation(Escalation escalation, Instant from, Instant to, int first, int last) {
        for (int i = Math.max(0, first); i <= last && phases[i].since().isBefore(to); i++) {
            Instant begin = later(from, phases[i].since());
            Instant end = i < last && phases[i + 1].since().isBefore(to) ? phases[i + 1].since() : to;
            if (phases[i].mode() == Mode.RUNS && begin.isBefore(end)) {
                Instant reached = reached(escalation.percent(), running(phases[i], begin));
                if (reached.isBefore(end)) {
                    return Optional.of(new EscalationDue(issue, target, round, escalation, reached));
                }
            }
        }
        return Optional.empty();
    }

    /** The phase in which the clock is at an instant; -1 before the first. */
    int phaseAt(Instant at) {
        int low = 0;
        int high = phases.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phases[middle].since().isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /** Whether it has stopped for good by a phase. */
    boolean isStoppedFrom(int phase) {
        return phase == phases.length - 1 && phases[phase].mode() == Mode.STOPPED;
    }

    /** When it was first called for; empty if it never is. */
    Optional<Instant> calledFor() {
        return phases.length == 0 ? Optional.empty() : Optional.of(phases[0].since());
    }

    /** When a share is used up if the clock runs on after a reading; at the reading itself if it already is. */
    private Instant reached(int percent, SlaReading reading) {
        Duration share = reading.total().multipliedBy(percent).dividedBy(100);
        if (percent == 100 || share.isZero()) {
            return later(reading.at(), reading.due());
        }
        Duration missing = share.minus(reading.elapsed());
        boolean open = !missing.isNegative() && !missing.isZero();
        return open ? reading.measure().plus(reading.at(), missing, clock) : reading.at();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlaClock that
                && issue.equals(that.issue)
                && target.equals(that.target)
                && round == that.round
                && course.equals(that.course)
                && clock == that.clock;
    }

    @Override
    public int hashCode() {
        return Objects.hash(issue, target.id(), round, course);
    }

    @Override
    public String toString() {
        return issue + " " + target.id() + " #" + round + " since " + start;
    }
}
