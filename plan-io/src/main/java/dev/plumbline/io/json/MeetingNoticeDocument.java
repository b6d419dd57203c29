package dev.plumbline.io.json;

import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.MeetingNotice;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import java.util.List;

/** The notice of a meeting as it is written. */
record MeetingNoticeDocument(
        @Required MeetingId meeting,
        @Required Moment when,
        List<String> agenda,
        List<String> papers,
        List<PartyId> attendees) {

    static MeetingNoticeDocument from(MeetingNotice notice) {
        return new MeetingNoticeDocument(
                notice.meeting(), notice.when(), notice.agenda(), notice.papers(), notice.attendees());
    }

    MeetingNotice toNotice() {
        return new MeetingNotice(meeting, when, agenda, papers, attendees);
    }
}
