package dev.plumbline.issue.sla;

import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.SeveritySince;
import dev.plumbline.time.WorkingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
    private final Instant start;
    private final List<Stint> stints;
    private final List<Standstill> standstills;
    private final List<SlaTerm> terms;
    private final WorkingClock clock;

    /** The stints, standstills and terms are in order of time, and there is at least one stint and one term. */
    SlaClock(
            IssueId issue,
            SlaTarget target,
            int round,
            Instant start,
            List<Stint> stints,
            List<Standstill> standstills,
            List<SlaTerm> terms,
            WorkingClock clock) {
        this.issue = issue;
        this.target = target;
        this.round = round;
        this.start = start;
        this.stints = stints;
        this.standstills = standstills;
        this.terms = terms;
        this.clock = clock;
    }

    /** A clock that was started and never stopped, of an issue whose severity never changed. */
    public static SlaClock started(
            IssueId issue, SlaTarget target, IssueSeverity severity, Instant start, WorkingClock clock) {
        return new SlaClock(
                issue,
                target,
                1,
                start,
                List.of(Stint.since(start)),
                List.of(),
                List.of(SlaTerm.of(target, start, new SeveritySince(severity, start), clock)),
                clock);
    }

    /** The same clock having stood still for a while besides: what if? */
    public SlaClock pausedBetween(Instant from, Instant until) {
        List<Standstill> more = new ArrayList<>(standstills);
        more.add(new Standstill(from, until)
                .within(stints.get(0).from(), stints.get(stints.size() - 1).until()));
        return new SlaClock(issue, target, round, start, stints, Standstill.joined(more), terms, clock);
    }

    /** The same clock having been stopped: what if? A clock that has stopped earlier stays as it is. */
    public SlaClock stoppedAt(Instant instant) {
        Stint last = stints.get(stints.size() - 1);
        if (last.isOver(instant) || instant.isBefore(last.from())) {
            return this;
        }
        List<Stint> fewer = new ArrayList<>(stints);
        fewer.set(stints.size() - 1, new Stint(last.from(), instant, false, false));
        return new SlaClock(issue, target, round, start, List.copyOf(fewer), standstills, terms, clock);
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
        if (asOf.isBefore(stints.get(0).from())) {
            return Optional.empty();
        }
        Stint stint = stintAt(asOf);
        Instant end = stint.endBy(asOf);
        SlaTerm term = termAt(end);
        return term.isTimed() ? Optional.of(read(term, stint, end, stint.isOver(asOf))) : Optional.empty();
    }

    private SlaReading read(SlaTerm term, Stint stint, Instant end, boolean over) {
        SlaMeasure measure = term.measure();
        Instant due = term.due();
        Duration paused = Duration.ZERO;
        boolean standing = false;
        for (Standstill still : standstills) {
            if (still.from().isAfter(end)) {
                break;
            }
            boolean moves = !still.from().isAfter(due);
            standing = moves && still.until().isAfter(end);
            Duration took = measure.between(still.from(), standing ? end : earlier(still.until(), end), clock);
            paused = paused.plus(took);
            due = moves && !took.isZero() ? measure.plus(due, took, clock) : due;
        }
        Duration elapsed = measure.between(start, end, clock);
        return new SlaReading(
                this,
                end,
                term.severity(),
                due,
                paused.isZero() ? elapsed : elapsed.minus(paused),
                term.total(),
                paused,
                state(stint, over, standing, end.isAfter(due)),
                over,
                measure == SlaMeasure.ELAPSED_TIME || isCovered(due, end));
    }

    private static SlaState state(Stint stint, boolean over, boolean standing, boolean late) {
        if (!over) {
            return standing ? SlaState.PAUSED : late ? SlaState.BREACHED : SlaState.RUNNING;
        }
        boolean unjudged = late ? stint.told() : stint.cancelled();
        return unjudged ? SlaState.CANCELLED : late ? SlaState.BREACHED : SlaState.MET;
    }

    private boolean isCovered(Instant due, Instant end) {
        return clock.covers(start) && clock.covers(due) && clock.covers(end);
    }

    private Stint stintAt(Instant asOf) {
        int last = stints.size() - 1;
        while (stints.get(last).from().isAfter(asOf)) {
            last--;
        }
        return stints.get(last);
    }

    private SlaTerm termAt(Instant instant) {
        int last = terms.size() - 1;
        while (last > 0 && terms.get(last).since().isAfter(instant)) {
            last--;
        }
        return terms.get(last);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** An escalation of this clock if it first falls due from {@code from} on and before {@code to}. */
    Optional<EscalationDue> escalation(Escalation escalation, Instant from, Instant to) {
        return new EscalationSearch(this, stints, standstills, terms, clock)
                .first(escalation.percent(), from, to)
                .map(at -> new EscalationDue(issue, target, round, escalation, at));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlaClock that
                && issue.equals(that.issue)
                && target.equals(that.target)
                && round == that.round
                && start.equals(that.start)
                && stints.equals(that.stints)
                && standstills.equals(that.standstills)
                && terms.equals(that.terms)
                && clock == that.clock;
    }

    @Override
    public int hashCode() {
        return Objects.hash(issue, target.id(), round, start);
    }

    @Override
    public String toString() {
        return issue + " " + target.id() + " #" + round + " since " + start;
    }
}
