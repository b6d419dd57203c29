package dev.plumbline.issue.sla;

import dev.plumbline.fact.Entry;
import dev.plumbline.issue.IssueAssignment;
import dev.plumbline.issue.IssueFact;
import dev.plumbline.issue.IssueHistory;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became known about an issue, instant by instant.
 *
 * @param at when something became known
 * @param latest the latest instant at which anything known by then holds
 * @param isExtended whether what became known only goes on from what was known before: it holds later than all of that, and
 *     nobody else's clock counts since
 */
record Knowledge(Instant at, Instant latest, boolean isExtended) {

    /** The steps in which an issue became known up to an instant, the report first. */
    static List<Knowledge> steps(IssueHistory history, Instant upTo, SlaWatch watch) {
        ZoneId zone = watch.process().clock().zone();
        Instant reported = history.stamp().recordedAt();
        Instant latest =
                history.issue().reported().map(when -> when.instant(zone)).orElse(reported);
        boolean oneClock = hasOneClock(history, watch);
        List<Entry<IssueFact>> entries = history.facts().stream()
                .sorted(Comparator.comparing(entry -> entry.stamp().recordedAt()))
                .toList();
        List<Knowledge> steps = new ArrayList<>();
        steps.add(new Knowledge(reported, latest, false));
        for (Entry<IssueFact> entry : entries) {
            Instant at = entry.stamp().recordedAt();
            Knowledge last = steps.get(steps.size() - 1);
            Instant holds = entry.fact().when().instant(zone);
            boolean follows = oneClock || !(entry.fact() instanceof IssueAssignment);
            if (!at.isAfter(last.at())) {
                Instant before = steps.size() > 1 ? steps.get(steps.size() - 2).latest() : Instant.MIN;
                boolean extended = last.isExtended() && follows && holds.isAfter(before);
                steps.set(steps.size() - 1, new Knowledge(last.at(), later(last.latest(), holds), extended));
            } else if (!at.isAfter(upTo)) {
                steps.add(new Knowledge(at, later(last.latest(), holds), follows && holds.isAfter(last.latest())));
            }
        }
        return steps;
    }

    /** Whether the clocks are the same whoever of those ever named is the owner. */
    private static boolean hasOneClock(IssueHistory history, SlaWatch watch) {
        Stream<Optional<PartyId>> owners = Stream.concat(
                Stream.of(history.issue().owner()),
                history.facts().stream()
                        .filter(entry -> entry.fact() instanceof IssueAssignment)
                        .map(entry -> Optional.of(((IssueAssignment) entry.fact()).owner())));
        return owners.distinct().map(owner -> clocks(owner, watch)).distinct().count() == 1;
    }

    private static List<WorkingClock> clocks(Optional<PartyId> owner, SlaWatch watch) {
        return watch.policy().targets().stream()
                .map(target -> watch.clock(target, owner))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
