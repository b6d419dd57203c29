package dev.plumbline.issue.sla;

import dev.plumbline.issue.IssueHistory;
import dev.plumbline.issue.IssueProcess;
import dev.plumbline.issue.IssueTimeline;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        return clocks(process.replay(history));
    }

    /** The clocks by what had happened at a moment and was known then. */
    public SlaClocks clocks(IssueHistory history, AsOf asOf) {
        return clocks(process.replay(history, asOf));
    }

    /** The clocks that follow from what became of an issue, each on the calendar of the unit that has to act (CAL-1). */
    public SlaClocks clocks(IssueTimeline timeline) {
        return SlaClocks.of(timeline, policy, target -> clock(target, timeline.owner()));
    }

    WorkingClock clock(SlaTarget target, Optional<PartyId> owner) {
        return target.clock(owner, process.actors().organisation(), process.clocks());
    }

    /**
     * The escalations that fell due after one poll and no later than the next, in order of time.
     *
     * <p>An escalation falls due at the first instant at which the clock, by what was known then, had used up its share
     * and ran. So each is told in exactly one of any sequence of polls, even when pauses or steps are entered after the
     * fact, as long as an entry is stamped with the time at which it is made. The time taken grows with the number of
     * entries, and with that of entries once more for each one that is entered after the fact.
     */
    public List<EscalationDue> escalations(IssueHistory history, Instant after, Instant upTo) {
        return new EscalationSearch(this, history, upTo)
                .found().stream()
                        .filter(due -> due.at().isAfter(after))
                        .sorted(Comparator.comparing(EscalationDue::at))
                        .toList();
    }
}
