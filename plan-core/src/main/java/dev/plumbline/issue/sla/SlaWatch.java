package dev.plumbline.issue.sla;

import dev.plumbline.fact.Entry;
import dev.plumbline.issue.IssueFact;
import dev.plumbline.issue.IssueHistory;
import dev.plumbline.issue.IssueProcess;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Watches over the clocks of issues (时限监控): makes them from what was recorded, and tells which escalations fell due since
 * it was last asked (ISS-3).
 *
 * <p>It keeps nothing between two questions. Immutable and thread-safe.
 *
 * @param process how issues are dealt with
 * @param policy what has to be done in time
 */
public record SlaWatch(IssueProcess process, SlaPolicy policy) {

    /** The clocks by all that was recorded. */
    public SlaClocks clocks(IssueHistory history) {
        return SlaClocks.of(process.replay(history), policy, process.clock());
    }

    /** The clocks by what had happened at a moment and was known then. */
    public SlaClocks clocks(IssueHistory history, AsOf asOf) {
        return SlaClocks.of(process.replay(history, asOf), policy, process.clock());
    }

    /**
     * The escalations that fell due after one poll and no later than the next, in order of time.
     *
     * <p>An escalation falls due at the first instant at which the clock, by what was known then, had used up its share
     * and ran. So each is told in exactly one of any sequence of polls, even when pauses or steps are entered after the
     * fact, as long as an entry is stamped with the time at which it is made.
     */
    public List<EscalationDue> escalations(IssueHistory history, Instant after, Instant upTo) {
        Map<Key, EscalationDue> first = new LinkedHashMap<>();
        List<Instant> learned = learned(history, upTo);
        for (int i = 0; i < learned.size(); i++) {
            Instant from = learned.get(i);
            Instant to = i + 1 < learned.size() ? learned.get(i + 1) : upTo.plusNanos(1);
            clocks(history, AsOf.at(Instant.MAX).knownAt(from))
                    .clocks()
                    .forEach(clock -> search(clock, from, to, first));
        }
        return first.values().stream()
                .filter(due -> due.at().isAfter(after))
                .sorted(Comparator.comparing(EscalationDue::at))
                .toList();
    }

    /** The instants up to {@code upTo} at which something about the issue became known. */
    private static List<Instant> learned(IssueHistory history, Instant upTo) {
        NavigableSet<Instant> learned = new TreeSet<>();
        Instant reported = history.stamp().recordedAt();
        learned.add(reported);
        for (Entry<IssueFact> entry : history.facts()) {
            learned.add(entry.stamp().recordedAt());
        }
        return new ArrayList<>(learned.subSet(reported, true, upTo.isBefore(reported) ? reported : upTo, true));
    }

    private void search(SlaClock clock, Instant from, Instant to, Map<Key, EscalationDue> first) {
        for (Escalation escalation : clock.target().escalations()) {
            Key key = new Key(clock.target().id(), clock.round(), escalation.percent());
            if (!first.containsKey(key)) {
                clock.escalation(escalation, from, to).ifPresent(due -> first.put(key, due));
            }
        }
    }

    private record Key(String target, int round, int percent) {}
}
