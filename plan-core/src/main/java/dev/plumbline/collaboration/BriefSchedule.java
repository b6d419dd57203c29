package dev.plumbline.collaboration;

import dev.plumbline.fact.Reference;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Occurrence;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Which briefs fall due for a request from the day after its kick-off, up to the next one.
 *
 * <p>A brief counts for the time in which it is handed in, and makes up, late, for those that were missed before it. With
 * the closing of the request nothing is missed any more.
 */
final class BriefSchedule {

    private final CollaborationFacts facts;
    private final CollaborationPolicy policy;
    private final WorkingClock clock;
    private final Instant asOf;

    BriefSchedule(CollaborationFacts facts, CollaborationPolicy policy, WorkingClock clock, Instant asOf) {
        this.facts = facts;
        this.policy = policy;
        this.clock = clock;
        this.asOf = asOf;
    }

    List<DueItem> dues(CollaborationRequest request, Instant from, Optional<Instant> closed) {
        Instant until = closed.orElse(asOf);
        LocalDate first = clock.date(from).plusDays(1);
        LocalDate last = clock.date(until).plusYears(1);
        Iterator<Occurrence> occurrences = policy.briefs()
                .occurrences(DateRange.ofClosed(first, last), clock.calendar())
                .iterator();
        List<DueItem> dues = new ArrayList<>();
        Instant previous = from;
        while (occurrences.hasNext() && !previous.isAfter(until)) {
            Occurrence occurrence = occurrences.next();
            Instant due = occurrence.due(clock);
            if (closed.isEmpty() || !due.isAfter(closed.get())) {
                dues.add(item(request, previous, occurrence, closed));
            }
            previous = due;
        }
        return dues;
    }

    private DueItem item(CollaborationRequest request, Instant after, Occurrence occurrence, Optional<Instant> closed) {
        Optional<Instant> done = facts.briefs(request.id()).stream()
                .map(facts::instant)
                .filter(at -> at.isAfter(after))
                .findFirst()
                .or(() -> closed);
        return new DueItem(
                DueKind.BRIEF,
                Reference.of("collaboration", request.id().value()),
                request.matter(),
                occurrence.due(clock),
                done,
                occurrence.uncovered());
    }
}
