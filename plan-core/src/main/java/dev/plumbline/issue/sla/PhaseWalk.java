package dev.plumbline.issue.sla;

import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.PauseSpan;
import dev.plumbline.issue.SeveritySince;
import dev.plumbline.issue.sla.SlaPhase.Mode;
import dev.plumbline.time.WorkingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Walks through the course of a clock once, from turn to turn, and notes its phases. Confined to one thread. */
final class PhaseWalk {

    private final SlaCourse course;
    private final WorkingClock clock;
    private final Map<IssueSeverity, Account> accounts = new EnumMap<>(IssueSeverity.class);
    private final List<SlaPhase> phases = new ArrayList<>();
    private int stint;
    private int pause;
    private int severity;
    private Mode mode = Mode.RUNS;
    private Instant since = Instant.MIN;

    private PhaseWalk(SlaTarget target, SlaCourse course, WorkingClock clock) {
        this.course = course;
        this.clock = clock;
        for (SeveritySince each : course.severities()) {
            if (!accounts.containsKey(each.severity())) {
                SlaTerm.of(target, each.severity(), course.start(), clock)
                        .ifPresent(term -> accounts.put(each.severity(), new Account(term)));
            }
        }
    }

    /** The phases in order; none if issues of all the severities had no such clock. */
    static SlaPhase[] phases(SlaTarget target, SlaCourse course, WorkingClock clock) {
        PhaseWalk walk = new PhaseWalk(target, course, clock);
        if (!walk.accounts.isEmpty()) {
            walk.turns().forEach(walk::turn);
        }
        return walk.phases.toArray(SlaPhase[]::new);
    }

    /** The instants at which something happens to the clock. */
    private Collection<Instant> turns() {
        TreeSet<Instant> turns = new TreeSet<>();
        for (Stint each : course.stints()) {
            turns.add(each.from());
            turns.add(each.until());
        }
        for (PauseSpan each : course.pauses()) {
            turns.add(each.from());
            turns.add(each.until().orElse(Instant.MAX));
        }
        course.severities().forEach(each -> turns.add(each.since()));
        return turns.subSet(course.stints().get(0).from(), true, Instant.MAX, false);
    }

    private void turn(Instant at) {
        Mode next = advance(at);
        if (mode == Mode.STOPPED && next == Mode.STOPPED) {
            return;
        }
        for (Account account : accounts.values()) {
            account.pass(at, next);
        }
        phases.add(phase(at, next));
        mode = next;
        since = at;
    }

    /** Moves on to what holds from {@code at} on. */
    private Mode advance(Instant at) {
        while (stint + 1 < course.stints().size()
                && !course.stints().get(stint + 1).from().isAfter(at)) {
            stint++;
        }
        while (severity + 1 < course.severities().size()
                && !course.severities().get(severity + 1).since().isAfter(at)) {
            severity++;
        }
        while (pause < course.pauses().size() && isOver(course.pauses().get(pause), at)) {
            pause++;
        }
        if (!course.stints().get(stint).until().isAfter(at)) {
            return Mode.STOPPED;
        }
        boolean stands = pause < course.pauses().size()
                && !course.pauses().get(pause).from().isAfter(at);
        return stands ? Mode.STANDS : Mode.RUNS;
    }

    private static boolean isOver(PauseSpan pause, Instant at) {
        return pause.until().filter(until -> !until.isAfter(at)).isPresent();
    }

    private SlaPhase phase(Instant at, Mode next) {
        Account account = accounts.get(course.severities().get(severity).severity());
        return account == null ? accounts.values().iterator().next().phase(at, Mode.UNTIMED) : account.phase(at, next);
    }

    /** How the clock would stand if the issue had had one severity all the time. */
    private final class Account {
        private final SlaTerm term;
        private Instant due;
        private Duration paused = Duration.ZERO;
        private boolean isMoving;

        Account(SlaTerm term) {
            this.term = term;
            this.due = term.due();
        }

        /** What was breached before a standstill stays breached: its due time moves no more. */
        void pass(Instant at, Mode next) {
            if (mode != Mode.RUNS) {
                Duration took = term.measure().between(since, at, clock);
                paused = paused.plus(took);
                due = isMoving && !took.isZero() ? term.measure().plus(due, took, clock) : due;
            } else if (next != Mode.RUNS) {
                isMoving = !at.isAfter(due);
            }
        }

        SlaPhase phase(Instant at, Mode next) {
            Duration elapsed = term.measure().between(course.start(), at, clock).minus(paused);
            return new SlaPhase(
                    at,
                    next,
                    term,
                    due,
                    isMoving,
                    elapsed,
                    paused,
                    course.stints().get(stint));
        }
    }
}
