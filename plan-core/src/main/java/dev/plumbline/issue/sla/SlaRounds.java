package dev.plumbline.issue.sla;

import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.IssueTimeline;
import dev.plumbline.issue.Passage;
import dev.plumbline.issue.PauseSpan;
import dev.plumbline.issue.SeveritySince;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Walks through the states of an issue once and notes the rounds of one clock. Confined to one thread. */
final class SlaRounds {

    private final IssueTimeline timeline;
    private final SlaTarget target;
    private final WorkingClock clock;
    private final List<SlaClock> rounds = new ArrayList<>();
    private final List<Stint> stints = new ArrayList<>();
    private int round;
    /** The first severity and the first pause that later rounds may still meet; both are in order of time, as rounds are. */
    private int severity;

    private int pause;

    private SlaRounds(IssueTimeline timeline, SlaTarget target, WorkingClock clock) {
        this.timeline = timeline;
        this.target = target;
        this.clock = clock;
    }

    static List<SlaClock> of(IssueTimeline timeline, SlaTarget target, WorkingClock clock) {
        SlaRounds walk = new SlaRounds(timeline, target, clock);
        timeline.passages().forEach(walk::pass);
        walk.finish();
        return walk.rounds;
    }

    private void pass(Passage passage) {
        IssueState state = passage.standard();
        boolean runs = target.runsIn().contains(state);
        if (isRunning()) {
            if (!runs) {
                stop(passage);
            }
        } else if (target.startsOn().contains(state)) {
            finish();
            stints.add(Stint.since(passage.since()));
        } else if (runs && !stints.isEmpty()) {
            stints.add(Stint.since(passage.since()));
        }
    }

    private boolean isRunning() {
        return !stints.isEmpty() && last().isOpen();
    }

    private Stint last() {
        return stints.get(stints.size() - 1);
    }

    private void stop(Passage passage) {
        boolean cancelled = target.cancelledBy().contains(passage.standard());
        stints.set(stints.size() - 1, new Stint(last().from(), passage.since(), cancelled, passage.told()));
    }

    /** Notes the round that has been gone through, if there is one. */
    private void finish() {
        if (stints.isEmpty()) {
            return;
        }
        SlaCourse course = new SlaCourse(start(), stints, pauses(), severities());
        round++;
        if (course.severities().stream()
                .anyMatch(each -> target.deadline(each.severity()).isPresent())) {
            rounds.add(new SlaClock(timeline.issue().id(), target, round, course, clock));
        }
        stints.clear();
    }

    private Instant start() {
        Instant called = stints.get(0).from();
        Instant occurred = timeline.issue().when().instant(clock.zone());
        boolean fromOccurrence = target.isFromOccurrence() && round == 0 && occurred.isBefore(called);
        return fromOccurrence ? occurred : called;
    }

    /** The severity with which the round was called for, and those until it stopped. */
    private List<SeveritySince> severities() {
        List<SeveritySince> all = timeline.severities();
        while (severity + 1 < all.size()
                && !all.get(severity + 1).since().isAfter(stints.get(0).from())) {
            severity++;
        }
        int end = severity;
        while (end < all.size() && !all.get(end).since().isAfter(last().until())) {
            end++;
        }
        return all.subList(severity, end);
    }

    /** The pauses of the issue while it was called for. */
    private List<PauseSpan> pauses() {
        if (!target.isPausable()) {
            return List.of();
        }
        List<PauseSpan> all = timeline.pauses();
        while (pause < all.size() && isOver(all.get(pause), stints.get(0).from())) {
            pause++;
        }
        int end = pause;
        while (end < all.size() && all.get(end).from().isBefore(last().until())) {
            end++;
        }
        return all.subList(pause, end);
    }

    private static boolean isOver(PauseSpan pause, Instant at) {
        return pause.until().filter(until -> !until.isAfter(at)).isPresent();
    }
}
