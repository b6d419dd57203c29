package dev.plumbline.collaboration;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Reference;
import dev.plumbline.time.CalendarAnswer;
import dev.plumbline.time.Moment;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reckons how meetings, resolutions and requests go, in this order. Confined to one thread. */
final class CollaborationReckoning {

    private final CollaborationFacts facts;
    private final CollaborationPolicy policy;
    private final WorkingClock clock;
    private final Instant asOf;
    private final List<MeetingProgress> meetings;
    private final Map<CollaborationId, List<MeetingProgress>> meetingsAbout;
    private final List<ResolutionProgress> resolutions;
    private final Map<CollaborationId, List<ResolutionProgress>> resolutionsAbout;
    private final Map<ResolutionId, Instant> resolvedAt = new HashMap<>();
    private final List<CollaborationProgress> requests;
    private final List<Finding> refusals = new ArrayList<>();

    CollaborationReckoning(CollaborationFacts facts, CollaborationPolicy policy, WorkingClock clock, Instant asOf) {
        this.facts = facts;
        this.policy = policy;
        this.clock = clock;
        this.asOf = asOf;
        this.meetings = facts.meetings.values().stream().map(this::meeting).toList();
        this.meetingsAbout = about(meetings, each -> each.meeting().request());
        this.resolutions = findResolutions();
        this.resolutionsAbout = about(resolutions, ResolutionProgress::request);
        this.requests = facts.requests.values().stream().map(this::request).toList();
    }

    private static <T> Map<CollaborationId, List<T>> about(
            List<T> all, Function<T, Optional<CollaborationId>> request) {
        return all.stream()
                .filter(each -> request.apply(each).isPresent())
                .collect(Collectors.groupingBy(each -> request.apply(each).orElseThrow()));
    }

    List<MeetingProgress> meetings() {
        return meetings;
    }

    List<ResolutionProgress> resolutions() {
        return resolutions;
    }

    List<CollaborationProgress> requests() {
        return requests;
    }

    /** Closures that do not count, and what is spoken of but is not there. */
    List<Finding> refusals() {
        List<Finding> all = new ArrayList<>(refusals);
        facts.unknown().forEach(each -> all.add(CollaborationCheck.unknown(each)));
        facts.reported().stream()
                .filter(each -> !resolvedAt.containsKey(each))
                .forEach(each -> all.add(CollaborationCheck.unknown(Reference.of("resolution", each.value()))));
        return all;
    }

    private MeetingProgress meeting(Meeting meeting) {
        Optional<MeetingNotice> notice = facts.notice(meeting.id());
        List<Minutes> minutes = facts.minutes(meeting.id());
        List<DueItem> dues = new ArrayList<>();
        if (!meeting.isCalledOff()) {
            Reference about = Reference.of("meeting", meeting.id().value());
            dues.add(item(
                    DueKind.NOTICE,
                    about,
                    meeting.title(),
                    clock.dueBefore(meeting.start(), policy.noticeAhead()),
                    notice.map(facts::instant)));
            dues.add(item(
                    DueKind.MINUTES,
                    about,
                    meeting.title(),
                    clock.due(meeting.end(), policy.minutesWithin()),
                    minutes.stream().findFirst().map(facts::instant)));
        }
        return new MeetingProgress(meeting, meeting.isHeld(asOf), notice, minutes, dues);
    }

    private static DueItem item(
            DueKind kind, Reference about, String title, CalendarAnswer<Instant> due, Optional<Instant> done) {
        return new DueItem(kind, about, title, due.value(), done, due.covered());
    }

    /** Every resolution as the last minutes that hold it word it. */
    private List<ResolutionProgress> findResolutions() {
        Map<ResolutionId, ResolutionProgress> found = new LinkedHashMap<>();
        for (MeetingProgress meeting : meetings) {
            for (Minutes minutes : meeting.minutes()) {
                for (Resolution resolution : minutes.resolutions()) {
                    found.put(resolution.id(), resolution(resolution, meeting.meeting()));
                    resolvedAt.merge(resolution.id(), facts.instant(minutes), CollaborationReckoning::earlier);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private ResolutionProgress resolution(Resolution resolution, Meeting meeting) {
        Optional<Instant> done = facts.doneBy(resolution.id(), asOf);
        List<Instant> sent =
                facts.reminders(resolution.id()).stream().map(facts::instant).toList();
        List<DueItem> dues = new ArrayList<>();
        resolution.deadline().ifPresent(deadline -> {
            Reference about = Reference.of("resolution", resolution.id().value());
            Instant end = Moment.of(deadline).instant(clock.zone());
            dues.add(new DueItem(DueKind.RESOLUTION, about, resolution.text(), end, done, true));
            if (done.isEmpty() && asOf.isAfter(end)) {
                dues.add(item(DueKind.REMINDER, about, resolution.text(), reminder(end, sent), Optional.empty()));
            }
        });
        List<ResolutionReport> reports = facts.reports(resolution.id());
        Optional<ResolutionReport> last =
                reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
        return new ResolutionProgress(resolution, meeting.id(), meeting.request(), done, last, sent, dues);
    }

    private CalendarAnswer<Instant> reminder(Instant deadline, List<Instant> sent) {
        return sent.isEmpty()
                ? new CalendarAnswer<>(deadline, true)
                : clock.due(sent.get(sent.size() - 1), policy.remindAgainAfter());
    }

    private CollaborationProgress request(CollaborationRequest request) {
        List<MeetingProgress> own = meetingsAbout.getOrDefault(request.id(), List.of());
        List<ResolutionProgress> resolved = resolutionsAbout.getOrDefault(request.id(), List.of());
        Optional<MeetingProgress> kickOff = own.stream()
                .filter(each -> each.meeting().kind() == MeetingKind.COLLABORATION_KICK_OFF
                        && !each.meeting().isCalledOff())
                .findFirst();
        Optional<Instant> held = kickOff.filter(MeetingProgress::isHeld)
                .map(each -> each.meeting().start());
        Optional<Instant> closed = closed(request, resolved);
        List<DueItem> dues = new ArrayList<>();
        dues.add(item(
                DueKind.KICK_OFF,
                Reference.of("collaboration", request.id().value()),
                request.matter(),
                clock.due(facts.instant(request), policy.kickOffWithin()),
                held));
        held.ifPresent(from -> dues.addAll(new BriefSchedule(facts, policy, clock, asOf).dues(request, from, closed)));
        return new CollaborationProgress(request, state(held, closed), kickOff, own, resolved, dues, closed);
    }

    private static CollaborationState state(Optional<Instant> held, Optional<Instant> closed) {
        if (closed.isPresent()) {
            return CollaborationState.CLOSED;
        }
        return held.isPresent() ? CollaborationState.IN_PROGRESS : CollaborationState.FILED;
    }

    /** Whether something had been resolved by an instant and was not done then. */
    private boolean isOpen(ResolutionId resolution, Instant at) {
        boolean resolved = !resolvedAt.getOrDefault(resolution, Instant.MAX).isAfter(at);
        return resolved && facts.doneBy(resolution, at).isEmpty();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The first closure by which every resolution was done; the others are told. */
    private Optional<Instant> closed(CollaborationRequest request, List<ResolutionProgress> resolved) {
        for (RequestClosure closure : facts.closures(request.id())) {
            Instant at = facts.instant(closure);
            List<String> open = resolved.stream()
                    .map(ResolutionProgress::resolution)
                    .filter(each -> isOpen(each.id(), at))
                    .map(Resolution::text)
                    .toList();
            if (open.isEmpty()) {
                return Optional.of(at);
            }
            refusals.add(CollaborationCheck.refusedClosure(request, closure, open));
        }
        return Optional.empty();
    }
}
