package dev.plumbline.io.arbitrary;

import static dev.plumbline.io.arbitrary.Texts.maybe;

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
import dev.plumbline.party.OrgUnitId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Collaborations, meetings and the facts about them. */
public final class CollaborationRecords {

    private CollaborationRecords() {}

    static Map<Class<? extends Fact>, Arbitrary<? extends Fact>> byKind() {
        Map<Class<? extends Fact>, Arbitrary<? extends Fact>> kinds = new LinkedHashMap<>();
        kinds.put(CollaborationRequest.class, requests());
        kinds.put(RequestClosure.class, closures());
        kinds.put(WeeklyBrief.class, briefs());
        kinds.put(Meeting.class, meetings());
        kinds.put(MeetingNotice.class, notices());
        kinds.put(Minutes.class, minutes());
        kinds.put(ResolutionReport.class, reports());
        kinds.put(ReminderSent.class, reminders());
        return kinds;
    }

    private static Arbitrary<CollaborationId> ids() {
        return Values.ids(CollaborationId::new);
    }

    private static Arbitrary<MeetingId> meetingIds() {
        return Values.ids(MeetingId::new);
    }

    private static Arbitrary<ResolutionId> resolutionIds() {
        return Values.ids(ResolutionId::new);
    }

    private static Arbitrary<OrgUnitId> units() {
        return Texts.words().map(OrgUnitId::new);
    }

    public static Arbitrary<CollaborationRequest> requests() {
        return Builders.withBuilder(CollaborationRequest::builder)
                .use(ids())
                .in(CollaborationRequest.Builder::id)
                .use(Values.moments())
                .in(CollaborationRequest.Builder::when)
                .use(units())
                .in(CollaborationRequest.Builder::requestingUnit)
                .use(maybe(Values.parties()))
                .in((request, value) -> request.head(value))
                .use(Texts.words())
                .in(CollaborationRequest.Builder::matter)
                .use(maybe(Texts.any()))
                .in((request, value) -> request.goal(value))
                .use(maybe(Values.dates()))
                .in((request, value) -> request.wantedDate(value))
                .use(Plans.few(units()))
                .in((request, value) -> request.helpingUnits(value))
                .use(Plans.few(Plans.needs()))
                .in((request, value) -> request.resources(value))
                .use(Texts.attributes())
                .in((request, value) -> request.attributes(value))
                .build(CollaborationRequest.Builder::build);
    }

    public static Arbitrary<RequestClosure> closures() {
        return Combinators.combine(ids(), Values.moments(), maybe(Texts.words()))
                .as(RequestClosure::new);
    }

    public static Arbitrary<WeeklyBrief> briefs() {
        return Combinators.combine(ids(), Values.moments(), Texts.any()).as(WeeklyBrief::new);
    }

    public static Arbitrary<Meeting> meetings() {
        return Builders.withBuilder(Meeting::builder)
                .use(meetingIds())
                .in(Meeting.Builder::id)
                .use(Values.moments())
                .in(Meeting.Builder::when)
                .use(Arbitraries.of(MeetingKind.class))
                .in(Meeting.Builder::kind)
                .use(Texts.any())
                .in(Meeting.Builder::title)
                .use(Values.instants())
                .in((meeting, value) -> meeting.start(value).end(value.plus(Duration.ofMinutes(90))))
                .use(maybe(Values.parties()))
                .in((meeting, value) -> meeting.organiser(value))
                .use(Plans.few(Values.parties()))
                .in((meeting, value) -> meeting.attendees(value))
                .use(maybe(ids()))
                .in((meeting, value) -> meeting.request(value))
                .use(Arbitraries.of(true, false))
                .in((meeting, value) -> meeting.isCalledOff(value))
                .use(Texts.attributes())
                .in((meeting, value) -> meeting.attributes(value))
                .build(Meeting.Builder::build);
    }

    public static Arbitrary<MeetingNotice> notices() {
        return Combinators.combine(
                        meetingIds(),
                        Values.moments(),
                        Plans.few(Texts.any()),
                        Plans.few(Texts.any()),
                        Plans.few(Values.parties()))
                .as(MeetingNotice::new);
    }

    public static Arbitrary<Minutes> minutes() {
        return Combinators.combine(
                        meetingIds(),
                        Values.moments(),
                        Plans.few(Texts.any()),
                        Plans.few(resolutions()),
                        Plans.few(duties()),
                        Plans.few(Values.parties()),
                        Arbitraries.of(true, false))
                .as((meeting, when, points, resolutions, duties, sent, none) -> Minutes.builder()
                        .meeting(meeting)
                        .when(when)
                        .points(points)
                        .resolutions(resolutions)
                        .duties(duties)
                        .distributedTo(sent)
                        .isWithoutResolutions(none && resolutions.isEmpty())
                        .build());
    }

    private static Arbitrary<Resolution> resolutions() {
        return Combinators.combine(resolutionIds(), Texts.words(), maybe(Values.parties()), maybe(Values.dates()))
                .as(Resolution::new);
    }

    private static Arbitrary<Duty> duties() {
        return Combinators.combine(units(), Texts.any(), maybe(Values.dates()), maybe(Values.parties()))
                .as(Duty::new);
    }

    public static Arbitrary<ResolutionReport> reports() {
        return Combinators.combine(resolutionIds(), Values.moments(), Arbitraries.of(true, false), Texts.any())
                .as(ResolutionReport::new);
    }

    public static Arbitrary<ReminderSent> reminders() {
        return Combinators.combine(resolutionIds(), Values.moments()).as(ReminderSent::new);
    }
}
