package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;
import static java.util.Optional.ofNullable;

import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.MeetingKind;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A meeting as it is written. */
record MeetingDocument(
        @Required MeetingId id,
        @Required Moment when,
        @Nullable MeetingKind kind,
        @Required String title,
        @Required Instant start,
        @Required Instant end,
        @Nullable PartyId organiser,
        List<PartyId> attendees,
        @Nullable CollaborationId request,
        @Nullable Boolean isCalledOff,
        Map<String, String> attributes) {

    static MeetingDocument from(Meeting meeting) {
        return new MeetingDocument(
                meeting.id(),
                meeting.when(),
                meeting.kind(),
                meeting.title(),
                meeting.start(),
                meeting.end(),
                meeting.organiser().orElse(null),
                meeting.attendees(),
                meeting.request().orElse(null),
                meeting.isCalledOff(),
                meeting.attributes());
    }

    Meeting toMeeting() {
        Meeting.Builder meeting = Meeting.builder()
                .id(id)
                .when(when)
                .title(title)
                .start(start)
                .end(end)
                .organiser(ofNullable(organiser))
                .attendees(attendees)
                .request(ofNullable(request))
                .attributes(attributes);
        given(kind, meeting::kind);
        given(isCalledOff, meeting::isCalledOff);
        return meeting.build();
    }
}
