package dev.plumbline.issue.sla;

import dev.plumbline.issue.IssueHistory;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for the instants at which escalations first fell due, by what was known at each of them.
 *
 * <p>Entries that are made in the order in which they hold only add to the end of a clock: what it showed before is a
 * shorter piece of what it shows afterwards. So a run of such entries is replayed once, and each instant in it looks at the
 * piece that was known then. An entry after the fact begins another run. Confined to one thread.
 */
final class EscalationSearch {

    private final SlaWatch watch;
    private final IssueHistory history;
    private final Instant end;
    private final List<Knowledge> steps;
    private final Map<Key, EscalationDue> first = new LinkedHashMap<>();

    EscalationSearch(SlaWatch watch, IssueHistory history, Instant upTo) {
        this.watch = watch;
        this.history = history;
        this.end = upTo.plusNanos(1);
        this.steps = Knowledge.steps(history, upTo, watch);
    }

    private record Key(String target, int round, int percent) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    Collection<EscalationDue> found() {
        int from = 0;
        for (int step = 1; step <= steps.size(); step++) {
            if (step == steps.size() || !steps.get(step).isExtended()) {
                run(from, step - 1);
                from = step;
            }
        }
        return first.values();
    }

    /** Searches in the time of some steps, of which each but the first adds to the end alone. */
    private void run(int from, int last) {
        AsOf known = AsOf.at(Instant.MAX).knownAt(steps.get(last).at());
        for (SlaClock clock : watch.clocks(history, known).clocks()) {
            clock.calledFor().ifPresent(since -> search(clock, firstThatKnows(since, from, last), last));
        }
    }

    /** The first of some steps at which something that holds at an instant was known. */
    private int firstThatKnows(Instant instant, int from, int last) {
        int low = from;
        int high = last;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).latest().isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void search(SlaClock clock, int from, int last) {
        boolean open = true;
        for (int step = from; step <= last && open; step++) {
            Instant begin = steps.get(step).at();
            int known =
                    clock.phaseAt(step == last ? Instant.MAX : steps.get(step).latest());
            int phase = Math.min(known, clock.phaseAt(begin));
            open = !clock.isStoppedFrom(Math.max(0, phase)) && search(clock, step, phase, known);
        }
    }

    /** Searches in the time of a step; whether anything is left to be found of the clock. */
    private boolean search(SlaClock clock, int step, int phase, int known) {
        Instant from = steps.get(step).at();
        Instant to = step + 1 < steps.size() ? steps.get(step + 1).at() : end;
        boolean left = false;
        for (Escalation escalation : clock.target().escalations()) {
            Key key = new Key(clock.target().id(), clock.round(), escalation.percent());
            if (!first.containsKey(key)) {
                clock.escalation(escalation, from, to, phase, known).ifPresent(due -> first.put(key, due));
                left |= !first.containsKey(key);
            }
        }
        return left;
    }
}
