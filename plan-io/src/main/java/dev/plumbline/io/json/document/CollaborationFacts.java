package dev.plumbline.io.json.document;

import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.Duty;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingNotice;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.ReminderSent;
import dev.plumbline.collaboration.RequestClosure;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionReport;
import dev.plumbline.collaboration.WeeklyBrief;
import dev.plumbline.io.json.codec.FlagCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;

/** Collaborations, meetings and the facts about them. */
public final class CollaborationFacts {

    /** A request across departments as it is written. */
    public static final ObjectCodec<CollaborationRequest> COLLABORATION_REQUEST = collaborationRequest();

    /** That a request is closed, as it is written. */
    public static final ObjectCodec<RequestClosure> REQUEST_CLOSURE = requestClosure();

    /** A brief as it is written. */
    public static final ObjectCodec<WeeklyBrief> WEEKLY_BRIEF = weeklyBrief();

    /** A resolution as it is written. */
    public static final ObjectCodec<Resolution> RESOLUTION = resolution();

    /** What a unit takes on, as it is written. */
    public static final ObjectCodec<Duty> DUTY = duty();

    /** A meeting as it is written. */
    public static final ObjectCodec<Meeting> MEETING = meeting();

    /** The notice of a meeting as it is written. */
    public static final ObjectCodec<MeetingNotice> MEETING_NOTICE = meetingNotice();

    /** Minutes as they are written. */
    public static final ObjectCodec<Minutes> MINUTES = minutes();

    /** How far a resolution is, as it is written. */
    public static final ObjectCodec<ResolutionReport> RESOLUTION_REPORT = resolutionReport();

    /** That a reminder letter was sent, as it is written. */
    public static final ObjectCodec<ReminderSent> REMINDER_SENT = reminderSent();

    private CollaborationFacts() {}

    private static ObjectCodec<CollaborationRequest> collaborationRequest() {
        Shape<CollaborationRequest> shape =
                Shape.of(CollaborationRequest.class).calledBy("collaboration/", CollaborationRequest::id);
        var id = shape.required("id", Ids.COLLABORATION, CollaborationRequest::id);
        var when = shape.required("when", Times.MOMENT, CollaborationRequest::when);
        var requestingUnit = shape.required("requestingUnit", Parties.UNIT, CollaborationRequest::requestingUnit);
        var head = shape.optional("head", Parties.PARTY, CollaborationRequest::head);
        var matter = shape.required("matter", TextCodec.TEXT, CollaborationRequest::matter);
        var goal = shape.optional("goal", TextCodec.TOLD, CollaborationRequest::goal);
        var wantedDate = shape.optional("wantedDate", Times.DATE, CollaborationRequest::wantedDate);
        var helpingUnits = shape.list("helpingUnits", Parties.UNIT, CollaborationRequest::helpingUnits);
        var resources = shape.list("resources", PlanDocuments.NEED, CollaborationRequest::resources);
        var attributes = shape.map("attributes", TextCodec.TEXT, CollaborationRequest::attributes);
        return shape.element(read -> CollaborationRequest.builder()
                .id(read.get(id))
                .when(read.get(when))
                .requestingUnit(read.get(requestingUnit))
                .head(read.find(head))
                .matter(read.get(matter))
                .goal(read.find(goal))
                .wantedDate(read.find(wantedDate))
                .helpingUnits(read.get(helpingUnits))
                .resources(read.get(resources))
                .attributes(read.get(attributes))
                .build());
    }

    private static ObjectCodec<RequestClosure> requestClosure() {
        Shape<RequestClosure> shape = Shape.of(RequestClosure.class);
        var request = shape.required("request", Ids.COLLABORATION, RequestClosure::request);
        var when = shape.required("when", Times.MOMENT, RequestClosure::when);
        var kickOffWaived = shape.optional("kickOffWaived", TextCodec.TOLD, RequestClosure::kickOffWaived);
        return shape.element(read -> new RequestClosure(read.get(request), read.get(when), read.find(kickOffWaived)));
    }

    private static ObjectCodec<WeeklyBrief> weeklyBrief() {
        Shape<WeeklyBrief> shape = Shape.of(WeeklyBrief.class);
        var request = shape.required("request", Ids.COLLABORATION, WeeklyBrief::request);
        var when = shape.required("when", Times.MOMENT, WeeklyBrief::when);
        var text = shape.required("text", TextCodec.TEXT, WeeklyBrief::text);
        return shape.element(read -> new WeeklyBrief(read.get(request), read.get(when), read.get(text)));
    }

    private static ObjectCodec<Resolution> resolution() {
        Shape<Resolution> shape = Shape.of(Resolution.class);
        var id = shape.required("id", Ids.RESOLUTION, Resolution::id);
        var text = shape.required("text", TextCodec.TEXT, Resolution::text);
        var owner = shape.optional("owner", Parties.PARTY, Resolution::owner);
        var deadline = shape.optional("deadline", Times.DATE, Resolution::deadline);
        return shape.element(
                read -> new Resolution(read.get(id), read.get(text), read.find(owner), read.find(deadline)));
    }

    private static ObjectCodec<Duty> duty() {
        Shape<Duty> shape = Shape.of(Duty.class);
        var unit = shape.required("unit", Parties.UNIT, Duty::unit);
        var text = shape.required("text", TextCodec.TEXT, Duty::text);
        var deadline = shape.optional("deadline", Times.DATE, Duty::deadline);
        var interfacePerson = shape.optional("interfacePerson", Parties.PARTY, Duty::interfacePerson);
        return shape.element(
                read -> new Duty(read.get(unit), read.get(text), read.find(deadline), read.find(interfacePerson)));
    }

    private static ObjectCodec<Meeting> meeting() {
        Shape<Meeting> shape = Shape.of(Meeting.class).calledBy("meeting/", Meeting::id);
        var id = shape.required("id", Ids.MEETING, Meeting::id);
        var when = shape.required("when", Times.MOMENT, Meeting::when);
        var kind = shape.nullable("kind", Words.MEETING_KIND, Meeting::kind);
        var title = shape.required("title", TextCodec.TEXT, Meeting::title);
        var start = shape.required("start", Times.INSTANT, Meeting::start);
        var end = shape.required("end", Times.INSTANT, Meeting::end);
        var organiser = shape.optional("organiser", Parties.PARTY, Meeting::organiser);
        var attendees = shape.list("attendees", Parties.PARTY, Meeting::attendees);
        var request = shape.optional("request", Ids.COLLABORATION, Meeting::request);
        var isCalledOff = shape.nullable("isCalledOff", FlagCodec.FLAG, Meeting::isCalledOff);
        var attributes = shape.map("attributes", TextCodec.TEXT, Meeting::attributes);
        return shape.element(read -> {
            Meeting.Builder meeting = Meeting.builder()
                    .id(read.get(id))
                    .when(read.get(when))
                    .title(read.get(title))
                    .start(read.get(start))
                    .end(read.get(end))
                    .organiser(read.find(organiser))
                    .attendees(read.get(attendees))
                    .request(read.find(request))
                    .attributes(read.get(attributes));
            read.given(kind, meeting::kind);
            read.given(isCalledOff, meeting::isCalledOff);
            return meeting.build();
        });
    }

    private static ObjectCodec<MeetingNotice> meetingNotice() {
        Shape<MeetingNotice> shape = Shape.of(MeetingNotice.class);
        var meeting = shape.required("meeting", Ids.MEETING, MeetingNotice::meeting);
        var when = shape.required("when", Times.MOMENT, MeetingNotice::when);
        var agenda = shape.list("agenda", TextCodec.TOLD, MeetingNotice::agenda);
        var papers = shape.list("papers", TextCodec.TOLD, MeetingNotice::papers);
        var attendees = shape.list("attendees", Parties.PARTY, MeetingNotice::attendees);
        return shape.element(read -> new MeetingNotice(
                read.get(meeting), read.get(when), read.get(agenda), read.get(papers), read.get(attendees)));
    }

    private static ObjectCodec<Minutes> minutes() {
        Shape<Minutes> shape = Shape.of(Minutes.class);
        var meeting = shape.required("meeting", Ids.MEETING, Minutes::meeting);
        var when = shape.required("when", Times.MOMENT, Minutes::when);
        var points = shape.list("points", TextCodec.TOLD, Minutes::points);
        var resolutions = shape.list("resolutions", RESOLUTION, Minutes::resolutions);
        var isWithoutResolutions = shape.flag("isWithoutResolutions", Minutes::isWithoutResolutions);
        var duties = shape.list("duties", DUTY, Minutes::duties);
        var distributedTo = shape.list("distributedTo", Parties.PARTY, Minutes::distributedTo);
        return shape.element(read -> Minutes.builder()
                .meeting(read.get(meeting))
                .when(read.get(when))
                .points(read.get(points))
                .resolutions(read.get(resolutions))
                .isWithoutResolutions(read.get(isWithoutResolutions))
                .duties(read.get(duties))
                .distributedTo(read.get(distributedTo))
                .build());
    }

    private static ObjectCodec<ResolutionReport> resolutionReport() {
        Shape<ResolutionReport> shape = Shape.of(ResolutionReport.class);
        var resolution = shape.required("resolution", Ids.RESOLUTION, ResolutionReport::resolution);
        var when = shape.required("when", Times.MOMENT, ResolutionReport::when);
        var isDone = shape.required("isDone", FlagCodec.FLAG, ResolutionReport::isDone);
        var text = shape.nullable("text", TextCodec.TEXT, ResolutionReport::text);
        return shape.element(read ->
                new ResolutionReport(read.get(resolution), read.get(when), read.get(isDone), read.or(text, "")));
    }

    private static ObjectCodec<ReminderSent> reminderSent() {
        Shape<ReminderSent> shape = Shape.of(ReminderSent.class);
        var resolution = shape.required("resolution", Ids.RESOLUTION, ReminderSent::resolution);
        var when = shape.required("when", Times.MOMENT, ReminderSent::when);
        return shape.element(read -> new ReminderSent(read.get(resolution), read.get(when)));
    }
}
