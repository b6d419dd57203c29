package dev.plumbline.issue.sla;

import dev.plumbline.issue.IssueTimeline;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All clocks of one issue, every round of each (ISS-3).
 *
 * <p>Immutable and thread-safe.
 *
 * @param clocks by target in the order of the policy, then by round
 */
public record SlaClocks(List<SlaClock> clocks) {

    public SlaClocks {
        clocks = List.copyOf(clocks);
    }

    /** The clocks that follow from what became of an issue. */
    public static SlaClocks of(IssueTimeline timeline, SlaPolicy policy, WorkingClock clock) {
        return of(timeline, policy, target -> clock);
    }

    /** The same, each on a clock of its own. */
    static SlaClocks of(IssueTimeline timeline, SlaPolicy policy, Function<SlaTarget, WorkingClock> clock) {
        return new SlaClocks(policy.targets().stream()
                .flatMap(target -> SlaRounds.of(timeline, target, clock.apply(target)).stream())
                .toList());
    }

    /** What the clocks that had been called for show at an instant. */
    public List<SlaReading> at(Instant asOf) {
        return clocks.stream().flatMap(clock -> clock.at(asOf).stream()).toList();
    }

    /** What the latest round of one clock shows at an instant. */
    public Optional<SlaReading> at(String target, Instant asOf) {
        return at(asOf).stream()
                .filter(reading -> reading.clock().target().id().equals(target))
                .reduce((earlier, later) -> later);
    }

    /** The clock that runs at an instant and falls due first. */
    public Optional<SlaReading> next(Instant asOf) {
        return at(asOf).stream().filter(reading -> !reading.isStopped()).min(Comparator.comparing(SlaReading::due));
    }

    /**
     * The escalations that fall due after one instant and no later than another, in order of time.
     *
     * <p>Each falls due once, whatever the instants asked for. Where entries are made after the fact,
     * {@link SlaWatch#escalations} also minds when they were made.
     */
    public List<EscalationDue> escalations(Instant after, Instant upTo) {
        return clocks.stream()
                .flatMap(clock -> clock.target().escalations().stream()
                        .flatMap(escalation -> clock.escalation(escalation, Instant.MIN, upTo.plusNanos(1)).stream()))
                .filter(due -> due.at().isAfter(after))
                .sorted(Comparator.comparing(EscalationDue::at))
                .toList();
    }
}
