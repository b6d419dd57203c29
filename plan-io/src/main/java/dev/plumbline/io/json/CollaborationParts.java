package dev.plumbline.io.json;

import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.Duty;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.MeetingKind;
import dev.plumbline.collaboration.MeetingNotice;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.ReminderSent;
import dev.plumbline.collaboration.RequestClosure;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.collaboration.ResolutionReport;
import dev.plumbline.collaboration.WeeklyBrief;
import dev.plumbline.fact.Fact;

/** Collaborations, meetings and the facts about them. */
final class CollaborationParts {

    private CollaborationParts() {}

    static void enter(Kinds<Fact> kinds) {
        Codecs codecs = kinds.codecs();
        codecs.text(CollaborationId.class, CollaborationId::new);
        codecs.text(MeetingId.class, MeetingId::new);
        codecs.text(ResolutionId.class, ResolutionId::new);
        codecs.words(MeetingKind.class);
        requests(kinds);
        meetings(kinds);
        resolutions(kinds);
    }

    private static void requests(Kinds<Fact> kinds) {
        kinds.add(
                "collaboration-request",
                CollaborationRequest.class,
                CollaborationRequestDocument.class,
                CollaborationRequestDocument::from,
                CollaborationRequestDocument::toRequest,
                request -> "collaboration/" + request.id());
        kinds.add(
                "request-closure",
                RequestClosure.class,
                RequestClosureDocument.class,
                RequestClosureDocument::from,
                RequestClosureDocument::toClosure);
        kinds.add(
                "weekly-brief",
                WeeklyBrief.class,
                WeeklyBriefDocument.class,
                WeeklyBriefDocument::from,
                WeeklyBriefDocument::toBrief);
    }

    private static void meetings(Kinds<Fact> kinds) {
        Codecs codecs = kinds.codecs();
        codecs.element(
                Resolution.class, ResolutionDocument.class, ResolutionDocument::from, ResolutionDocument::toResolution);
        codecs.element(Duty.class, DutyDocument.class, DutyDocument::from, DutyDocument::toDuty);
        kinds.add(
                "meeting",
                Meeting.class,
                MeetingDocument.class,
                MeetingDocument::from,
                MeetingDocument::toMeeting,
                meeting -> "meeting/" + meeting.id());
        kinds.add(
                "meeting-notice",
                MeetingNotice.class,
                MeetingNoticeDocument.class,
                MeetingNoticeDocument::from,
                MeetingNoticeDocument::toNotice);
        kinds.add("minutes", Minutes.class, MinutesDocument.class, MinutesDocument::from, MinutesDocument::toMinutes);
    }

    private static void resolutions(Kinds<Fact> kinds) {
        kinds.add(
                "resolution-report",
                ResolutionReport.class,
                ResolutionReportDocument.class,
                ResolutionReportDocument::from,
                ResolutionReportDocument::toReport);
        kinds.add(
                "reminder-sent",
                ReminderSent.class,
                ReminderSentDocument.class,
                ReminderSentDocument::from,
                ReminderSentDocument::toReminder);
    }
}
