package dev.plumbline.collaboration;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Reference;
import dev.plumbline.text.Localized;
import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.Moment;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reckons how meetings, resolutions and requests go, in this order. Confined to one thread. */
final class CollaborationReckoning {

    private static final Localized NOT_HELD =
            Localized.of("启动会未召开，也未说明免开理由", "its kick-off was not held, and no reason is given to do without");
    private static final Localized NOT_WRITTEN =
            Localized.of("启动会纪要未写明决议事项或无决议", "the minutes of its kick-off do not say what was resolved, be it nothing");

    private final CollaborationFacts facts;
    private final CollaborationPolicy policy;
    private final ActorClocks clocks;
    private final Instant asOf;
    private final List<MeetingProgress> meetings;
    private final Map<CollaborationId, List<MeetingProgress>> meetingsAbout;
    private final List<ResolutionProgress> resolutions;
    private final Map<CollaborationId, List<ResolutionProgress>> resolutionsAbout;
    private final ResolvedItems resolved;
    private final Map<ResolutionProgress, ResolvedItems.Item> items = new IdentityHashMap<>();
    private final List<CollaborationProgress> requests;
    private final List<Finding> refusals = new ArrayList<>();

    CollaborationReckoning(CollaborationFacts facts, CollaborationPolicy policy, ActorClocks clocks, Instant asOf) {
        this.facts = facts;
        this.policy = policy;
        this.clocks = clocks;
        this.asOf = asOf;
        this.meetings = facts.meetings.values().stream().map(this::meeting).toList();
        this.meetingsAbout = about(meetings, each -> each.meeting().request());
        this.resolved = new ResolvedItems(meetings, facts::instant);
        this.resolutions = resolved.all().stream().map(this::resolution).toList();
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
        facts.unknown().forEach((about, count) -> all.add(CollaborationCheck.unknown(about, count)));
        facts.reported().forEach((resolution, count) -> {
            if (!resolved.has(resolution)) {
                all.add(CollaborationCheck.unknown(Reference.of("resolution", resolution.value()), count));
            }
        });
        resolved.namesakes().forEach(each -> all.add(CollaborationCheck.twice(each)));
        return all;
    }

    private MeetingProgress meeting(Meeting meeting) {
        Optional<MeetingNotice> notice = facts.notice(meeting.id());
        List<Minutes> minutes = facts.minutes(meeting.id());
        List<DueItem> dues = new ArrayList<>();
        if (!meeting.isCalledOff()) {
            Reference about = Reference.of("meeting", meeting.id().value());
            WorkingClock clock = clocks.organiser(meeting);
            Instant notify =
                    clock.dueBefore(meeting.start(), policy.noticeAhead()).value();
            Instant write = clock.due(meeting.end(), policy.minutesWithin()).value();
            Optional<CoverageMark> around = policy.noticeAhead().mark(clock, notify, meeting.start());
            Optional<CoverageMark> after = policy.minutesWithin().mark(clock, meeting.end(), write);
            dues.add(new DueItem(DueKind.NOTICE, about, meeting.title(), notify, notice.map(facts::instant), around));
            dues.add(new DueItem(DueKind.MINUTES, about, meeting.title(), write, written(minutes), after));
        }
        return new MeetingProgress(meeting, meeting.isHeld(asOf), notice, minutes, dues);
    }

    /** When the minutes that say all they have to were out. */
    private Optional<Instant> written(List<Minutes> minutes) {
        boolean points = false;
        boolean resolutions = false;
        boolean distribution = false;
        for (Minutes each : minutes) {
            points |= !each.points().isEmpty();
            resolutions |= each.tellsResolutions();
            distribution |= !each.distributedTo().isEmpty();
            if (points && resolutions && distribution) {
                return Optional.of(facts.instant(each));
            }
        }
        return Optional.empty();
    }

    private ResolutionProgress resolution(ResolvedItems.Item item) {
        Resolution resolution = item.resolution();
        Optional<Instant> done = facts.doneBy(resolution.id(), asOf, item.until());
        List<Instant> sent =
                facts.reminders(resolution.id()).stream().map(facts::instant).toList();
        List<DueItem> dues = new ArrayList<>();
        resolution.deadline().ifPresent(deadline -> {
            Reference about = Reference.of("resolution", resolution.id().value());
            Instant end = Moment.of(deadline).instant(clocks.usual().zone());
            dues.add(new DueItem(DueKind.RESOLUTION, about, resolution.text(), end, done, Optional.empty()));
            if (done.isEmpty() && asOf.isAfter(end)) {
                dues.add(reminder(about, resolution, end, sent));
            }
        });
        ResolutionProgress progress = new ResolutionProgress(
                resolution,
                item.meeting().id(),
                item.meeting().request(),
                done,
                facts.lastReport(resolution.id(), item.until()),
                sent,
                dues);
        items.put(progress, item);
        return progress;
    }

    private DueItem reminder(Reference about, Resolution resolution, Instant deadline, List<Instant> sent) {
        Instant due = deadline;
        Optional<CoverageMark> mark = Optional.empty();
        if (!sent.isEmpty()) {
            Instant last = sent.get(sent.size() - 1);
            due = clocks.operations().due(last, policy.remindAgainAfter()).value();
            mark = policy.remindAgainAfter().mark(clocks.operations(), last, due);
        }
        return new DueItem(DueKind.REMINDER, about, resolution.text(), due, Optional.empty(), mark);
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
        Optional<Instant> closed = closed(request, kickOff, resolved);
        List<DueItem> dues = new ArrayList<>();
        Instant received = facts.instant(request);
        Instant due = clocks.operations().due(received, policy.kickOffWithin()).value();
        dues.add(new DueItem(
                DueKind.KICK_OFF,
                Reference.of("collaboration", request.id().value()),
                request.matter(),
                due,
                held.or(() -> closed),
                policy.kickOffWithin().mark(clocks.operations(), received, due)));
        BriefSchedule briefs = new BriefSchedule(facts, policy, clocks.requester(request), asOf);
        held.ifPresent(from -> dues.addAll(briefs.dues(request, from, closed)));
        return new CollaborationProgress(request, state(held, closed), kickOff, own, resolved, dues, closed);
    }

    private static CollaborationState state(Optional<Instant> held, Optional<Instant> closed) {
        if (closed.isPresent()) {
            return CollaborationState.CLOSED;
        }
        return held.isPresent() ? CollaborationState.IN_PROGRESS : CollaborationState.FILED;
    }

    /** Whether something had been resolved by an instant and was not done then. */
    private boolean isOpen(ResolutionProgress progress, Instant at) {
        ResolvedItems.Item item = items.get(progress);
        return !item.since().isAfter(at)
                && facts.doneBy(item.resolution().id(), at, item.until()).isEmpty();
    }

    /** What is lacking of a kick-off by an instant. */
    private Optional<Localized> lack(Optional<MeetingProgress> kickOff, Instant at) {
        if (kickOff.filter(each -> each.meeting().isHeld(at)).isEmpty()) {
            return Optional.of(NOT_HELD);
        }
        boolean told = kickOff.get().minutes().stream()
                .anyMatch(minutes ->
                        minutes.tellsResolutions() && !facts.instant(minutes).isAfter(at));
        return told ? Optional.empty() : Optional.of(NOT_WRITTEN);
    }

    /** The first closure after a kick-off by which every resolution was done; the others are told. */
    private Optional<Instant> closed(
            CollaborationRequest request, Optional<MeetingProgress> kickOff, List<ResolutionProgress> resolved) {
        Optional<Instant> closed = Optional.empty();
        for (RequestClosure closure : facts.closures(request.id())) {
            if (closed.isPresent()) {
                refusals.add(CollaborationCheck.closedAgain(request, closure));
            } else if (counts(closure, request, kickOff, resolved)) {
                closed = Optional.of(facts.instant(closure));
            }
        }
        return closed;
    }

    private boolean counts(
            RequestClosure closure,
            CollaborationRequest request,
            Optional<MeetingProgress> kickOff,
            List<ResolutionProgress> resolved) {
        Instant at = facts.instant(closure);
        List<String> open = resolved.stream()
                .filter(each -> isOpen(each, at))
                .map(each -> each.resolution().text())
                .toList();
        Optional<Localized> lack = closure.kickOffWaived().isPresent() ? Optional.empty() : lack(kickOff, at);
        lack.ifPresent(missing -> refusals.add(CollaborationCheck.withoutKickOff(request, closure, missing)));
        if (!open.isEmpty()) {
            refusals.add(CollaborationCheck.refusedClosure(request, closure, open));
        }
        return open.isEmpty() && lack.isEmpty();
    }
}
