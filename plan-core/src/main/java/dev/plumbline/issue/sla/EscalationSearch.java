package dev.plumbline.issue.sla;

import dev.plumbline.time.WorkingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the first instant at which a clock has used up a share of its time.
 *
 * <p>At each instant only what has happened until then counts, so the answer does not change when the issue goes on. While a
 * clock stands still nothing escalates.
 */
final class EscalationSearch {

    private final SlaClock subject;
    private final List<Stint> stints;
    private final List<Standstill> standstills;
    private final WorkingClock clock;
    private final NavigableSet<Instant> turns = new TreeSet<>();

    EscalationSearch(
            SlaClock subject,
            List<Stint> stints,
            List<Standstill> standstills,
            List<SlaTerm> terms,
            WorkingClock clock) {
        this.subject = subject;
        this.stints = stints;
        this.standstills = standstills;
        this.clock = clock;
        stints.forEach(stint -> turns.add(stint.from()));
        standstills.forEach(still -> turns.add(still.until()));
        terms.forEach(term -> turns.add(term.since()));
    }

    /** The first instant from {@code from} on and before {@code to} at which the share is used up and the clock runs. */
    Optional<Instant> first(int percent, Instant from, Instant to) {
        Instant at = later(from, stints.get(0).from());
        while (at.isBefore(to)) {
            Instant end = earlier(to, runsUntil(at));
            Optional<Instant> reached = reachedFrom(at, percent).filter(each -> each.isBefore(end));
            if (reached.isPresent() && at.isBefore(end)) {
                return reached;
            }
            at = turns.higher(at) == null ? to : turns.higher(at);
        }
        return Optional.empty();
    }

    /** Until when nothing changes in how the clock runs; the instant itself if it does not run then. */
    private Instant runsUntil(Instant at) {
        Instant end = turns.higher(at) == null ? Instant.MAX : turns.higher(at);
        boolean over = true;
        for (Stint stint : stints) {
            if (!stint.from().isAfter(at) && !stint.isOver(at)) {
                over = false;
                end = earlier(end, stint.until());
            }
        }
        for (Standstill still : standstills) {
            if (still.from().isAfter(at)) {
                end = earlier(end, still.from());
            } else if (still.until().isAfter(at)) {
                over = true;
            }
        }
        return over ? at : end;
    }

    /** When the share is used up if the clock runs on from {@code at}; {@code at} itself if it already is. */
    private Optional<Instant> reachedFrom(Instant at, int percent) {
        return subject.at(at).map(reading -> {
            SlaMeasure measure = reading.measure();
            Duration share = reading.total().multipliedBy(percent).dividedBy(100);
            if (percent == 100 || share.isZero()) {
                return later(at, reading.due());
            }
            Duration missing = share.minus(reading.elapsed());
            return missing.isNegative() || missing.isZero() ? at : measure.plus(at, missing, clock);
        });
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
