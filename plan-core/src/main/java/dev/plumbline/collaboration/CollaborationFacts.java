package dev.plumbline.collaboration;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What counts as of a moment, by kind and in order of time, each kind looked up by what it is about. */
final class CollaborationFacts {

    final Map<CollaborationId, CollaborationRequest> requests;
    final Map<MeetingId, Meeting> meetings;
    private final Map<MeetingId, List<MeetingNotice>> notices;
    private final Map<MeetingId, List<Minutes>> minutes;
    private final Map<ResolutionId, List<ResolutionReport>> reports;
    private final Map<CollaborationId, List<WeeklyBrief>> briefs;
    private final Map<ResolutionId, List<ReminderSent>> reminders;
    private final Map<CollaborationId, List<RequestClosure>> closures;
    private final Map<ResolutionId, Instant> carriedOut;
    private final ZoneId zone;

    CollaborationFacts(
            Collection<? extends Entry<?>> entries, AsOf asOf, ZoneId zone, Map<ResolutionId, Instant> carriedOut) {
        this.carriedOut = carriedOut;
        this.zone = zone;
        Instant until = asOf.instant(zone);
        List<Fact> facts = entries.stream()
                .filter(entry -> entry.fact() instanceof CollaborationFact
                        && asOf.knows(entry.stamp().recordedAt())
                        && !instant(entry.fact()).isAfter(until))
                .sorted(Comparator.<Entry<?>, Instant>comparing(entry -> instant(entry.fact()))
                        .thenComparing(entry -> entry.stamp().recordedAt()))
                .<Fact>map(Entry::fact)
                .toList();
        requests = last(facts, CollaborationRequest.class, CollaborationRequest::id);
        meetings = last(facts, Meeting.class, Meeting::id);
        notices = all(facts, MeetingNotice.class, MeetingNotice::meeting);
        minutes = all(facts, Minutes.class, Minutes::meeting);
        reports = all(facts, ResolutionReport.class, ResolutionReport::resolution);
        briefs = all(facts, WeeklyBrief.class, WeeklyBrief::request);
        reminders = all(facts, ReminderSent.class, ReminderSent::resolution);
        closures = all(facts, RequestClosure.class, RequestClosure::request);
    }

    Instant instant(Fact fact) {
        return fact.when().instant(zone);
    }

    private static <K, F extends Fact> Map<K, F> last(List<Fact> facts, Class<F> kind, Function<F, K> key) {
        Map<K, F> last = new LinkedHashMap<>();
        facts.stream().filter(kind::isInstance).map(kind::cast).forEach(fact -> last.put(key.apply(fact), fact));
        return last;
    }

    private static <K, F extends Fact> Map<K, List<F>> all(List<Fact> facts, Class<F> kind, Function<F, K> key) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.groupingBy(key));
    }

    /** What is spoken of but is not there, and how often: meetings and requests by their paths, in order. */
    Map<Reference, Integer> unknown() {
        Map<Reference, Integer> unknown = new TreeMap<>(Comparator.comparing(Reference::toString));
        Stream.of(notices, minutes)
                .forEach(byMeeting -> byMeeting.forEach((id, spoken) -> {
                    if (!meetings.containsKey(id)) {
                        unknown.merge(Reference.of("meeting", id.value()), spoken.size(), Integer::sum);
                    }
                }));
        Stream.of(
                        briefs.values().stream().flatMap(List::stream).map(WeeklyBrief::request),
                        closures.values().stream().flatMap(List::stream).map(RequestClosure::request),
                        meetings.values().stream().flatMap(each -> each.request().stream()))
                .flatMap(ids -> ids)
                .filter(id -> !requests.containsKey(id))
                .forEach(id -> unknown.merge(Reference.of("collaboration", id.value()), 1, Integer::sum));
        return unknown;
    }

    /** The resolutions that reports and reminders are about, and how many there are. */
    Map<ResolutionId, Integer> reported() {
        Map<ResolutionId, Integer> counts = new TreeMap<>();
        reports.forEach((id, told) -> counts.merge(id, told.size(), Integer::sum));
        reminders.forEach((id, sent) -> counts.merge(id, sent.size(), Integer::sum));
        return counts;
    }

    /** What the notices of a meeting say together, sent with the first of them. */
    Optional<MeetingNotice> notice(MeetingId meeting) {
        return notices.getOrDefault(meeting, List.of()).stream().reduce(MeetingNotice::and);
    }

    List<Minutes> minutes(MeetingId meeting) {
        return minutes.getOrDefault(meeting, List.of());
    }

    List<ResolutionReport> reports(ResolutionId resolution) {
        return reports.getOrDefault(resolution, List.of());
    }

    List<WeeklyBrief> briefs(CollaborationId request) {
        return briefs.getOrDefault(request, List.of());
    }

    List<ReminderSent> reminders(ResolutionId resolution) {
        return reminders.getOrDefault(resolution, List.of());
    }

    List<RequestClosure> closures(CollaborationId request) {
        return closures.getOrDefault(request, List.of());
    }

    /**
     * Since when a resolution was done, as of an instant; empty if the last report then did not say so.
     *
     * @param until before when a report of its id is one of it
     */
    Optional<Instant> doneBy(ResolutionId resolution, Instant asOf, Instant until) {
        Optional<Instant> since = Optional.empty();
        for (ResolutionReport report : reports(resolution)) {
            Instant at = instant(report);
            if (!at.isAfter(asOf) && at.isBefore(until)) {
                since = report.isDone() ? since.or(() -> Optional.of(at)) : Optional.empty();
            }
        }
        return since.or(() -> Optional.ofNullable(carriedOut.get(resolution))
                .filter(done -> !done.isAfter(asOf) && done.isBefore(until)));
    }

    /** The last report of a resolution before an instant. */
    Optional<ResolutionReport> lastReport(ResolutionId resolution, Instant until) {
        return reports(resolution).stream()
                .filter(report -> instant(report).isBefore(until))
                .reduce((earlier, later) -> later);
    }
}
