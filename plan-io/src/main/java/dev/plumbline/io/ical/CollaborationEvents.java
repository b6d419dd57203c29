package dev.plumbline.io.ical;

import dev.plumbline.collaboration.CollaborationProgress;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.DueItem;
import dev.plumbline.collaboration.DueKind;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingNotice;
import dev.plumbline.collaboration.MeetingProgress;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionProgress;
import dev.plumbline.io.digest.Reach;
import dev.plumbline.io.ical.Event.Standing;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.status.PlanStatus;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Meetings, what they resolved, requests across departments, and what falls due about all of these (COL-1 to COL-3). */
final class CollaborationEvents {

    private final PlanStatus status;
    private final Reach reach;
    private final Phrases phrases;
    private final EventList events;
    private final Recorded recorded;

    CollaborationEvents(PlanStatus status, Reach reach, Phrases phrases, EventList events, Recorded recorded) {
        this.status = status;
        this.reach = reach;
        this.phrases = phrases;
        this.events = events;
        this.recorded = recorded;
    }

    void add() {
        status.collaborations().requests().forEach(this::add);
        status.collaborations().meetings().forEach(this::add);
        status.collaborations().resolutions().forEach(this::add);
    }

    private List<? extends PartyId> operations() {
        return status.book().organisation().unitsFor(ProcessRole.OPERATIONS_MANAGEMENT);
    }

    private void add(CollaborationProgress progress) {
        CollaborationRequest request = progress.request();
        if (reach.fallsToAny(request.units())) {
            add(request, progress);
        }
        int sequence = recorded.about("collaboration", request.id());
        progress.dues().forEach(due -> {
            Collection<? extends PartyId> by =
                    due.kind() == DueKind.BRIEF ? List.of(request.requestingUnit()) : operations();
            add(due, by, sequence);
        });
    }

    private void add(CollaborationRequest request, CollaborationProgress progress) {
        if (request.wantedDate().isEmpty()) {
            events.leave(
                    "book",
                    "{count}份没有期望完成时间的跨部门协作申请单",
                    "{count} {count|request|requests} for collaboration without a wanted date",
                    1);
            return;
        }
        events.add(
                "collaboration/" + request.id(),
                new Event(
                        events.uids().of("collaboration", request.id().value()),
                        recorded.about("collaboration", request.id()),
                        new EventTime.Day(request.wantedDate().get()),
                        phrases.labelled(phrases.say("协作期望完成", "Help wanted by"), shortened(request.matter())),
                        phrases.lines()
                                .add("协作目标", "Goal", request.goal())
                                .add("需求部门", "Requesting unit", phrases.name(request.requestingUnit()))
                                .add("需配合部门", "Helping units", phrases.parties(request.helpingUnits()))
                                .add("状态", "State", phrases.say(progress.state()))
                                .all(),
                        phrases.say("协作", "Collaboration"),
                        Standing.CONFIRMED,
                        0,
                        false));
    }

    private static String shortened(String text) {
        return IcsText.shortened(text, CalendarFile.LONGEST_SUMMARY);
    }

    private void add(DueItem due, Collection<? extends PartyId> by, int sequence) {
        if (!reach.fallsToAny(by)) {
            return;
        }
        events.add(
                due.about().toString(),
                new Event(
                        events.uids().of("due", due.kind().name(), due.about().toString()),
                        sequence,
                        new EventTime.Span(due.due(), due.due()),
                        phrases.labelled(phrases.say(due.kind()), shortened(due.title())),
                        phrases.lines()
                                .add(due.done().isPresent() ? phrases.say("已完成", "Done") : "")
                                .add("责任方", "By", phrases.parties(by))
                                .all(),
                        phrases.say("协作", "Collaboration"),
                        Standing.CONFIRMED,
                        0,
                        false));
    }

    private void add(MeetingProgress progress) {
        Meeting meeting = progress.meeting();
        List<PartyId> attendees = Stream.concat(
                        meeting.attendees().stream(),
                        progress.notice().map(MeetingNotice::attendees).orElse(List.of()).stream())
                .distinct()
                .toList();
        List<PartyId> invited =
                Stream.concat(meeting.organiser().stream(), attendees.stream()).toList();
        int sequence = recorded.about("meeting", meeting.id());
        if (reach.fallsToAny(invited)) {
            events.add("meeting/" + meeting.id(), event(progress, attendees, sequence));
        }
        List<? extends PartyId> organisers =
                meeting.organiser().isPresent() ? meeting.organiser().stream().toList() : operations();
        progress.dues().forEach(due -> add(due, organisers, sequence));
    }

    private Event event(MeetingProgress progress, List<PartyId> attendees, int sequence) {
        Meeting meeting = progress.meeting();
        List<String> agenda = progress.notice().map(MeetingNotice::agenda).orElse(List.of());
        List<String> papers = progress.notice().map(MeetingNotice::papers).orElse(List.of());
        String comma = phrases.say("；", "; ");
        return new Event(
                events.uids().of("meeting", meeting.id().value()),
                Math.max(0, sequence - 1),
                new EventTime.Span(meeting.start(), meeting.end()),
                shortened(meeting.title().isBlank() ? phrases.say(meeting.kind()) : meeting.title()),
                phrases.lines()
                        .add("会议类型", "Kind", phrases.say(meeting.kind()))
                        .add("召集人", "Organiser", meeting.organiser().map(phrases::name))
                        .add("参会人员", "Attendees", phrases.parties(attendees))
                        .add("议题", "Agenda", String.join(comma, agenda))
                        .add("材料", "Papers", String.join(comma, papers))
                        .all(),
                phrases.say("会议", "Meeting"),
                meeting.isCalledOff() ? Standing.CANCELLED : Standing.CONFIRMED,
                0,
                true);
    }

    private void add(ResolutionProgress progress) {
        Resolution resolution = progress.resolution();
        int sequence = recorded.about("meeting", progress.meeting()) + recorded.about("resolution", resolution.id());
        if (reach.fallsToAny(resolution.owner().stream().toList())) {
            add(progress, sequence);
        }
        progress.due(DueKind.REMINDER).ifPresent(due -> add(due, operations(), sequence));
    }

    private void add(ResolutionProgress progress, int sequence) {
        Resolution resolution = progress.resolution();
        if (resolution.deadline().isEmpty()) {
            events.leave("book", "{count}项没有完成时限的决议事项", "{count} {count|resolution|resolutions} without a deadline", 1);
            return;
        }
        events.add(
                "resolution/" + resolution.id(),
                new Event(
                        events.uids().of("resolution", resolution.id().value()),
                        sequence,
                        new EventTime.Day(resolution.deadline().get()),
                        phrases.labelled(phrases.say("决议到期", "Resolution due"), shortened(resolution.text())),
                        phrases.lines()
                                .add("决议事项", "Resolution", resolution.text())
                                .add("责任人", "Owner", resolution.owner().map(phrases::name))
                                .add(progress.isDone() ? phrases.say("已完成", "Done") : "")
                                .all(),
                        phrases.say("决议事项", "Resolution"),
                        Standing.CONFIRMED,
                        0,
                        false));
    }
}
