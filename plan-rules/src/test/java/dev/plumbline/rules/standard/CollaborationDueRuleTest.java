package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LI;

import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationRequest;
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
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.rules.testing.RuleOutcome;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A request received on Friday 2024-09-27 at 10:00; Sunday 09-29 is worked, 10-01 to 10-07 are free. */
class CollaborationDueRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new CollaborationDueRule());
    private static final CollaborationId SYNC = CollaborationId.of("sync");
    private static final MeetingId KICK_OFF = MeetingId.of("kick-off");
    private static final ResolutionId COUNT = ResolutionId.of("count");
    private static final OrgUnitId WAREHOUSE = OrgUnitId.of("仓库");

    private static final Fact REQUEST = CollaborationRequest.builder()
            .id(SYNC)
            .when(moment("2024-09-27T10:00"))
            .requestingUnit(OrgUnitId.of("销售部"))
            .matter("库存数据同步")
            .build();
    private static final Fact MEETING = Meeting.builder()
            .id(KICK_OFF)
            .when(moment("2024-09-27T11:00"))
            .kind(MeetingKind.COLLABORATION_KICK_OFF)
            .title("库存启动会")
            .start(at("2024-09-30T10:00"))
            .end(at("2024-09-30T11:00"))
            .request(SYNC)
            .build();
    private static final Fact NOTICE =
            new MeetingNotice(KICK_OFF, moment("2024-09-27T11:00"), List.of("分工"), List.of("清单"), List.of(LI));
    private static final Fact MINUTES = Minutes.builder()
            .meeting(KICK_OFF)
            .when(moment("2024-09-30T16:00"))
            .addPoint("数据不同步")
            .addDistributedTo(LI)
            .addResolution(Resolution.of(COUNT, "建立盘点流程", WAREHOUSE, LocalDate.of(2024, 10, 10)))
            .build();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private static Moment moment(String local) {
        return Moment.of(at(local));
    }

    private static RuleOutcome on(String local, Fact... facts) {
        PlanBook book = PlanBook.of();
        for (Fact fact : facts) {
            book = book.record(fact, new Stamp(LI, fact.when().instant(book.zone())));
        }
        return RULE.given(PlanStatus.of(book, AsOf.at(at(local))));
    }

    @Test
    @DisplayName("COL-1: the kick-off is overdue after 2 working days")
    void reportsAKickOffThatWasNotHeld() {
        on("2024-09-30T18:00", REQUEST).reportsNothing();
        on("2024-09-30T18:01", REQUEST)
                .reportsAt("collaboration-kick-off-overdue collaboration/sync")
                .says(Locale.CHINESE, "“库存数据同步”的协作启动会应于2024年9月30日18:00前召开");
    }

    @Test
    @DisplayName("COL-2: the notice is overdue after the closing of the working day before, until the meeting begins")
    void reportsANoticeThatWasNotSent() {
        on("2024-09-29T18:00", REQUEST, MEETING).reportsNothing();
        on("2024-09-30T09:00", REQUEST, MEETING).reportsAt("meeting-notice-overdue meeting/kick-off");
        on("2024-09-30T10:00", REQUEST, MEETING).reportsNothing();
    }

    @Test
    @DisplayName("COL-2: minutes are overdue 24 hours after the end")
    void reportsMinutesThatWereNotDistributed() {
        on("2024-10-01T11:00", REQUEST, MEETING, NOTICE).reportsNothing();
        on("2024-10-01T11:01", REQUEST, MEETING, NOTICE).reportsAt("meeting-minutes-overdue meeting/kick-off");
    }

    @Test
    @DisplayName("COL-3: briefs are overdue until one is handed in or the request is closed")
    void reportsBriefs() {
        Fact done = ResolutionReport.done(COUNT, moment("2024-10-09T10:00"));
        on("2024-10-11T18:01", REQUEST, MEETING, NOTICE, MINUTES, done).reports("collaboration-brief-overdue");
        on("2024-10-18T18:01", REQUEST, MEETING, NOTICE, MINUTES, done)
                .reports("collaboration-brief-overdue", "collaboration-brief-overdue");
        Fact brief = new WeeklyBrief(SYNC, moment("2024-10-18T10:00"), "正常");
        on("2024-10-18T18:01", REQUEST, MEETING, NOTICE, MINUTES, done, brief).reportsNothing();
        Fact closed = new RequestClosure(SYNC, moment("2024-10-18T10:00"));
        on("2024-10-31T18:01", REQUEST, MEETING, NOTICE, MINUTES, done, closed).reportsNothing();
    }

    @Test
    @DisplayName("COL-3: an overdue resolution and its reminder letter, which is due again after 5 working days")
    void reportsResolutionsAndReminders() {
        on("2024-10-11T09:00", REQUEST, MEETING, NOTICE, MINUTES)
                .reportsAt("resolution-overdue resolution/count", "reminder-overdue resolution/count");
        Fact sent = new ReminderSent(COUNT, moment("2024-10-11T09:30"));
        Fact brief = new WeeklyBrief(SYNC, moment("2024-10-17T09:00"), "滞后");
        on("2024-10-17T18:00", REQUEST, MEETING, NOTICE, MINUTES, sent, brief)
                .reportsAt("resolution-overdue resolution/count");
        on("2024-10-17T18:01", REQUEST, MEETING, NOTICE, MINUTES, sent, brief)
                .reportsAt("resolution-overdue resolution/count", "reminder-overdue resolution/count");
    }
}
