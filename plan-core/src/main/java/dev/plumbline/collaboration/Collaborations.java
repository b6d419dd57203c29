package dev.plumbline.collaboration;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Entry;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyClocks;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How collaborations and meetings go as of a moment (协作与会议进展): what falls due, what is done, what is overdue, which
 * reminder letters are to be sent (COL-1 to COL-3). Derived from what was recorded, never stored.
 *
 * <p>Facts that hold later, or were recorded after what is known, change nothing. Immutable and thread-safe.
 */
public final class Collaborations {

    private final Instant asOf;
    private final WorkingClock clock;
    private final Map<CollaborationId, CollaborationProgress> requests = new LinkedHashMap<>();
    private final Map<MeetingId, MeetingProgress> meetings = new LinkedHashMap<>();
    private final List<ResolutionProgress> resolutions;
    private final Map<ResolutionId, ResolutionProgress> resolutionsById = new LinkedHashMap<>();
    private final List<Finding> findings;

    private Collaborations(CollaborationReckoning reckoning, Instant asOf, WorkingClock clock) {
        this.asOf = asOf;
        this.clock = clock;
        reckoning.requests().forEach(each -> requests.put(each.request().id(), each));
        reckoning.meetings().forEach(each -> meetings.put(each.meeting().id(), each));
        this.resolutions = List.copyOf(reckoning.resolutions());
        resolutions.forEach(
                each -> resolutionsById.putIfAbsent(each.resolution().id(), each));
        List<Finding> all = new ArrayList<>(new CollaborationCheck(this).findings());
        all.addAll(reckoning.refusals());
        this.findings = List.copyOf(all);
    }

    /** From the entries of an execution, everything by one clock; other facts are passed over. */
    public static Collaborations of(
            Collection<? extends Entry<?>> entries, CollaborationPolicy policy, WorkingClock clock, AsOf asOf) {
        return of(entries, policy, Organisation.empty(), PartyClocks.all(clock), asOf, Map.of());
    }

    /**
     * From the entries of an execution, each time by the clock of the unit that has to act (CAL-1): operations management
     * holds kick-offs and reminds, who holds a meeting invites and writes the minutes, the requesting unit hands in briefs.
     *
     * @param carriedOut since when the resolutions are done that were carried out as tasks (TASK-8)
     */
    public static Collaborations of(
            Collection<? extends Entry<?>> entries,
            CollaborationPolicy policy,
            Organisation organisation,
            PartyClocks clocks,
            AsOf asOf,
            Map<ResolutionId, Instant> carriedOut) {
        WorkingClock usual = clocks.usual();
        CollaborationFacts facts = new CollaborationFacts(entries, asOf, usual.zone(), carriedOut);
        Instant instant = asOf.instant(usual.zone());
        ActorClocks actors = new ActorClocks(organisation, clocks);
        return new Collaborations(new CollaborationReckoning(facts, policy, actors, instant), instant, usual);
    }

    /** The requests in the order of their receipt. */
    public List<CollaborationProgress> requests() {
        return List.copyOf(requests.values());
    }

    /** One request; empty if it was not filed. */
    public Optional<CollaborationProgress> request(CollaborationId id) {
        return Optional.ofNullable(requests.get(id));
    }

    /** All meetings, of requests and others, in the order in which they were arranged. */
    public List<MeetingProgress> meetings() {
        return List.copyOf(meetings.values());
    }

    /** One meeting; empty if it was not arranged. */
    public Optional<MeetingProgress> meeting(MeetingId id) {
        return Optional.ofNullable(meetings.get(id));
    }

    /** What all meetings resolved; where several share an id each of them, which {@link #findings()} tells. */
    public List<ResolutionProgress> resolutions() {
        return resolutions;
    }

    /** One resolution, of several under one id that which was resolved first; empty if it is in no minutes. */
    public Optional<ResolutionProgress> resolution(ResolutionId id) {
        return Optional.ofNullable(resolutionsById.get(id));
    }

    /** Everything that falls due, by due time. */
    public List<DueItem> dues() {
        return Stream.of(
                        requests().stream().flatMap(each -> each.dues().stream()),
                        meetings().stream().flatMap(each -> each.dues().stream()),
                        resolutions().stream().flatMap(each -> each.dues().stream()))
                .flatMap(items -> items)
                .sorted(Comparator.comparing(DueItem::due))
                .toList();
    }

    /** What is still to be done, by due time. */
    public List<DueItem> toDo() {
        return dues().stream().filter(this::isToDo).toList();
    }

    /**
     * Whether something that falls due is still to be done.
     *
     * <p>The notice of a meeting that has begun no longer is: it would reach nobody in time, although it stays overdue.
     */
    public boolean isToDo(DueItem item) {
        return item.done().isEmpty() && (item.kind() != DueKind.NOTICE || isAhead(item));
    }

    private boolean isAhead(DueItem notice) {
        return meeting(MeetingId.of(notice.about().id()))
                .filter(each -> each.meeting().start().isAfter(asOf))
                .isPresent();
    }

    /** Everything that is overdue, by due time. */
    public List<DueItem> overdue() {
        return dues().stream().filter(item -> item.isOverdue(asOf)).toList();
    }

    /** The reminder letters that are to be sent now, one for each owner of overdue resolutions (COL-3). */
    public List<ReminderLetter> reminderLetters() {
        return ReminderLetter.all(this, asOf, clock.date(asOf));
    }

    /** What requests, notices, kick-offs and resolutions lack, and closures that do not count. */
    public List<Finding> findings() {
        return findings;
    }
}
