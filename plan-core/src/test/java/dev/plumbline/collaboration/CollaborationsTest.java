package dev.plumbline.collaboration;

import static dev.plumbline.issue.IssueFixture.CLOCK;
import static dev.plumbline.issue.IssueFixture.at;
import static dev.plumbline.issue.IssueFixture.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Golden;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Deadline;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** China 2024, 09:00 to 18:00; Saturday 2024-09-28 and 10-01 to 10-07 are free, Sunday 09-29 is worked. */
class CollaborationsTest {

    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final OrgUnitId WAREHOUSE = OrgUnitId.of("仓库");
    private static final PersonId ZHAO = PersonId.of("赵");
    private static final CollaborationId REQUEST = CollaborationId.of("stock");
    private static final MeetingId KICK_OFF = MeetingId.of("kick-off");
    private static final Resolution COUNT =
            Resolution.of(ResolutionId.of("count"), "建立盘点流程", WAREHOUSE, LocalDate.of(2024, 10, 10));
    private static final Resolution SYNC =
            Resolution.of(ResolutionId.of("sync"), "每日同步库存数据", WAREHOUSE, LocalDate.of(2024, 10, 11));

    private static CollaborationRequest request(String received) {
        return CollaborationRequest.builder()
                .id(REQUEST)
                .when(moment(received))
                .requestingUnit(SALES)
                .head(PersonId.of("李"))
                .matter("库存数据同步")
                .goal("不再超卖")
                .wantedDate(LocalDate.of(2024, 10, 31))
                .addHelpingUnits(WAREHOUSE)
                .build();
    }

    private static Meeting kickOff(String start) {
        return Meeting.builder()
                .id(KICK_OFF)
                .when(moment("2024-09-27T11:00"))
                .kind(MeetingKind.COLLABORATION_KICK_OFF)
                .title("库存协作启动会")
                .request(REQUEST)
                .start(at(start))
                .end(at(start).plusSeconds(3600))
                .build();
    }

    private static Minutes minutes(String distributed) {
        return Minutes.builder()
                .meeting(KICK_OFF)
                .when(moment(distributed))
                .addPoints("数据不同步")
                .addResolutions(COUNT, SYNC)
                .addDuties(Duty.of(WAREHOUSE, "盘点", LocalDate.of(2024, 10, 10), ZHAO))
                .addDistributedTo(ZHAO)
                .build();
    }

    private static List<Entry<Fact>> entries(Fact... facts) {
        List<Entry<Fact>> entries = new ArrayList<>();
        for (Fact fact : facts) {
            entries.add(new Entry<>(fact, Stamp.of("运营", fact.when().instant(CLOCK.zone()))));
        }
        return entries;
    }

    private static Collaborations asOf(String local, Fact... facts) {
        return Collaborations.of(entries(facts), CollaborationPolicy.standard(), CLOCK, AsOf.at(at(local)));
    }

    private static DueItem due(Collaborations collaborations, DueKind kind) {
        return collaborations.dues().stream()
                .filter(item -> item.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @DisplayName("COL-1: the kick-off is held within 2 working days of receipt")
    @CsvSource({
        "2024-09-27T16:00, 2024-09-30T18:00",
        "2024-09-29T09:00, 2024-10-08T18:00",
        "2024-06-15T10:00, 2024-06-18T18:00"
    })
    void kickOffIsDue(String received, String due) {
        Collaborations filed = asOf(received, request(received));
        assertThat(due(filed, DueKind.KICK_OFF).due()).isEqualTo(at(due));
        assertThat(filed.request(REQUEST).orElseThrow().state()).isEqualTo(CollaborationState.FILED);
    }

    @Test
    @DisplayName("COL-1: a kick-off in time is met once it is held, a late one is late, none is overdue")
    void kickOffIsMet() {
        Fact request = request("2024-09-27T10:00");
        Collaborations before = asOf("2024-09-30T12:00", request, kickOff("2024-09-30T14:00"));
        assertThat(due(before, DueKind.KICK_OFF).done()).isEmpty();
        Collaborations held = asOf("2024-09-30T15:00", request, kickOff("2024-09-30T14:00"));
        assertThat(due(held, DueKind.KICK_OFF).isMet()).isTrue();
        assertThat(held.request(REQUEST).orElseThrow().state()).isEqualTo(CollaborationState.IN_PROGRESS);
        assertThat(due(asOf("2024-10-08T18:00", request, kickOff("2024-10-08T14:00")), DueKind.KICK_OFF)
                        .isLate())
                .isTrue();
        assertThat(asOf("2024-10-08T09:00", request).overdue())
                .extracting(DueItem::kind)
                .containsExactly(DueKind.KICK_OFF);
        Meeting off = kickOff("2024-09-30T14:00").toBuilder().isCalledOff(true).build();
        Collaborations calledOff = asOf("2024-09-30T19:00", request, off);
        assertThat(due(calledOff, DueKind.KICK_OFF).done()).isEmpty();
        assertThat(calledOff.meetings().get(0).dues()).isEmpty();
    }

    @Test
    @DisplayName("COL-2: meeting Tue 2024-10-08 10:00, notice by 2024-09-30 18:00, minutes by 10-09 11:00")
    void noticeAndMinutesAreDue() {
        Meeting meeting = kickOff("2024-10-08T10:00");
        MeetingNotice inTime =
                new MeetingNotice(KICK_OFF, moment("2024-09-30T18:00"), List.of("分工"), List.of("库存表"), List.of(ZHAO));
        Collaborations asOf = asOf("2024-10-12T09:00", meeting, inTime, minutes("2024-10-09T11:01"));
        MeetingProgress progress = asOf.meeting(KICK_OFF).orElseThrow();
        assertThat(progress.due(DueKind.NOTICE).orElseThrow().due()).isEqualTo(at("2024-09-30T18:00"));
        assertThat(progress.due(DueKind.NOTICE).orElseThrow().isMet()).isTrue();
        assertThat(progress.due(DueKind.MINUTES).orElseThrow().due()).isEqualTo(at("2024-10-09T11:00"));
        assertThat(progress.due(DueKind.MINUTES).orElseThrow().isLate()).isTrue();
        assertThat(progress.due(DueKind.NOTICE).orElseThrow().isCovered()).isTrue();
    }

    @Test
    @DisplayName("COL-3: briefs are due on Friday's close until the request is closed; one counts for its own week")
    void briefsAreDue() {
        Fact[] facts = {
            request("2024-09-27T10:00"),
            kickOff("2024-09-30T14:00"),
            new WeeklyBrief(REQUEST, moment("2024-10-10T10:00"), "正常"),
        };
        List<DueItem> briefs =
                asOf("2024-10-18T12:00", facts).request(REQUEST).orElseThrow().dues(DueKind.BRIEF);
        assertThat(briefs)
                .extracting(DueItem::due, DueItem::done)
                .containsExactly(
                        tuple(at("2024-10-11T18:00"), Optional.of(at("2024-10-10T10:00"))),
                        tuple(at("2024-10-18T18:00"), Optional.<Instant>empty()));
        assertThat(asOf("2024-10-20T12:00", facts).overdue())
                .extracting(DueItem::kind)
                .contains(DueKind.BRIEF);
    }

    @Test
    @DisplayName("COL-3: a request is closed only when every resolution is")
    void closesOnlyWhenAllIsDone() {
        Fact request = request("2024-09-27T10:00");
        Fact meeting = kickOff("2024-09-30T14:00");
        Fact minutes = minutes("2024-09-30T16:00");
        Fact count = ResolutionReport.done(COUNT.id(), moment("2024-10-09T10:00"));
        Fact early = new RequestClosure(REQUEST, moment("2024-10-09T11:00"));
        Collaborations tooEarly = asOf("2024-10-09T12:00", request, meeting, minutes, count, early);
        assertThat(tooEarly.request(REQUEST).orElseThrow().closed()).isEmpty();
        assertThat(tooEarly.request(REQUEST).orElseThrow().isClosable()).isFalse();
        assertThat(codes(tooEarly)).contains("collaboration-closure-refused");
        Fact sync = ResolutionReport.done(SYNC.id(), moment("2024-10-10T10:00"));
        Fact late = new RequestClosure(REQUEST, moment("2024-10-10T11:00"));
        Collaborations closed = asOf("2024-10-31T12:00", request, meeting, minutes, count, early, sync, late);
        assertThat(closed.request(REQUEST).orElseThrow().closed()).contains(at("2024-10-10T11:00"));
        assertThat(closed.request(REQUEST).orElseThrow().state()).isEqualTo(CollaborationState.CLOSED);
        assertThat(closed.request(REQUEST).orElseThrow().dues(DueKind.BRIEF)).isEmpty();
        assertThat(closed.overdue()).extracting(DueItem::kind).containsExactly(DueKind.NOTICE);
        assertThat(closed.toDo()).isEmpty();
    }

    @Test
    @DisplayName("COL-3: a request is closed after its kick-off, or without one for a reason")
    void closesOnlyAfterItsKickOff() {
        Fact request = request("2024-09-27T10:00");
        Fact meeting = kickOff("2024-09-30T14:00");
        RequestClosure closure = new RequestClosure(REQUEST, moment("2024-09-27T11:00"));

        Collaborations early = asOf("2024-10-31T12:00", request, meeting, closure);
        assertThat(early.request(REQUEST).orElseThrow().closed()).isEmpty();
        assertThat(early.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("The closure of [库存数据同步] at 2024-09-27T03:00:00Z does not count:"
                        + " its kick-off was not held, and no reason is given to do without");
        Collaborations waived = asOf("2024-10-31T12:00", request, closure.withoutKickOff("已由例会解决"));
        assertThat(waived.request(REQUEST).orElseThrow().state()).isEqualTo(CollaborationState.CLOSED);
        assertThat(waived.toDo()).isEmpty();
        Collaborations again = asOf(
                "2024-10-31T12:00",
                request,
                closure.withoutKickOff("已由例会解决"),
                new RequestClosure(REQUEST, moment("2024-10-08T11:00")));
        assertThat(again.request(REQUEST).orElseThrow().closed()).contains(at("2024-09-27T11:00"));
        assertThat(again.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "[库存数据同步] was closed before; closing it again at 2024-10-08T03:00:00Z changes nothing");
        assertThatThrownBy(() -> closure.withoutKickOff(" ")).hasMessageContaining("[stock]");
    }

    @Test
    @DisplayName("COL-3: a kick-off without minutes hides what was resolved, so its request stays open")
    void closesOnlyAfterTheMinutes() {
        Fact request = request("2024-09-27T10:00");
        Fact meeting = kickOff("2024-09-30T14:00");
        Fact closure = new RequestClosure(REQUEST, moment("2024-10-08T11:00"));
        Minutes.Builder nothing = Minutes.builder()
                .meeting(KICK_OFF)
                .when(moment("2024-09-30T16:00"))
                .addPoints("各部门已自行解决")
                .addDistributedTo(ZHAO);

        Collaborations unwritten = asOf("2024-10-31T12:00", request, meeting, closure);
        assertThat(unwritten.request(REQUEST).orElseThrow().closed()).isEmpty();
        assertThat(unwritten.request(REQUEST).orElseThrow().isClosable()).isFalse();
        assertThat(codes(unwritten)).containsExactly("collaboration-closure-without-kick-off");
        Collaborations silent = asOf("2024-10-31T12:00", request, meeting, nothing.build(), closure);
        assertThat(codes(silent))
                .contains("meeting-minutes-without-resolutions", "collaboration-closure-without-kick-off");
        Collaborations written = asOf(
                "2024-10-31T12:00",
                request,
                meeting,
                nothing.isWithoutResolutions(true).build(),
                closure);
        assertThat(written.request(REQUEST).orElseThrow().closed()).contains(at("2024-10-08T11:00"));
        assertThatThrownBy(() -> nothing.addResolution(COUNT).build()).hasMessageContaining("nothing was resolved");
    }

    @Test
    @DisplayName("COL-3: minutes are out once they name points, resolutions or that there were none, and who got them")
    void minutesThatSayAll() {
        Minutes bare = Minutes.builder()
                .meeting(KICK_OFF)
                .when(moment("2024-09-30T16:00"))
                .build();
        Minutes rest = bare.toBuilder()
                .when(moment("2024-10-08T09:00"))
                .addPoints("数据不同步")
                .isWithoutResolutions(true)
                .addDistributedTo(ZHAO)
                .build();

        Collaborations empty = asOf("2024-10-09T12:00", kickOff("2024-09-30T14:00"), bare);
        assertThat(due(empty, DueKind.MINUTES).done()).isEmpty();
        assertThat(codes(empty))
                .filteredOn(code -> code.startsWith("meeting"))
                .containsExactly(
                        "meeting-minutes-without-points",
                        "meeting-minutes-without-resolutions",
                        "meeting-minutes-without-distribution");
        Collaborations whole = asOf("2024-10-09T12:00", kickOff("2024-09-30T14:00"), bare, rest);
        assertThat(due(whole, DueKind.MINUTES).done()).contains(at("2024-10-08T09:00"));
        assertThat(codes(whole)).filteredOn(code -> code.startsWith("meeting")).isEmpty();
    }

    @Test
    @DisplayName("COL-3: a report can take back that a resolution is done")
    void aReportTakesBack() {
        Fact[] facts = {
            kickOff("2024-09-30T14:00"),
            minutes("2024-09-30T16:00"),
            ResolutionReport.done(COUNT.id(), moment("2024-10-09T10:00")),
            ResolutionReport.open(COUNT.id(), moment("2024-10-10T10:00"), "抽查不合格"),
        };
        assertThat(asOf("2024-10-09T12:00", facts)
                        .resolution(COUNT.id())
                        .orElseThrow()
                        .done())
                .contains(at("2024-10-09T10:00"));
        ResolutionProgress open =
                asOf("2024-10-10T12:00", facts).resolution(COUNT.id()).orElseThrow();
        assertThat(open.isDone()).isFalse();
        assertThat(open.report().orElseThrow().text()).isEqualTo("抽查不合格");
    }

    @Test
    @DisplayName("COL-3: for overdue resolutions a reminder letter is due, again 5 working days after the last")
    void reminderLettersAreDue() {
        Fact request = request("2024-09-27T10:00");
        Fact meeting = kickOff("2024-09-30T14:00");
        Fact minutes = minutes("2024-09-30T16:00");
        assertThat(asOf("2024-10-10T23:00", request, meeting, minutes).reminderLetters())
                .isEmpty();
        List<ReminderLetter> letters =
                asOf("2024-10-14T09:00", request, meeting, minutes).reminderLetters();
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(WAREHOUSE);
            assertThat(letter.items())
                    .extracting(ReminderLetter.Item::daysOverdue)
                    .containsExactly(4L, 3L);
            Golden.assertMatches(CollaborationsTest.class, "reminder.zh.txt", letter.text(Locale.CHINESE));
            Golden.assertMatches(CollaborationsTest.class, "reminder.en.txt", letter.text(Locale.ENGLISH));
        });
        Fact[] reminded = {
            request,
            meeting,
            minutes,
            new ReminderSent(COUNT.id(), moment("2024-10-14T10:00")),
            new ReminderSent(SYNC.id(), moment("2024-10-14T10:00"))
        };
        assertThat(asOf("2024-10-21T18:00", reminded).reminderLetters()).isEmpty();
        assertThat(asOf("2024-10-21T18:01", reminded).reminderLetters()).hasSize(1);
    }

    private static List<String> codes(Collaborations collaborations) {
        return collaborations.findings().stream()
                .map(Finding::code)
                .map(Object::toString)
                .toList();
    }

    @Test
    @DisplayName("COL-1, COL-2: what a form, a notice, a kick-off and a resolution lack is found")
    void findsWhatIsMissing() {
        CollaborationRequest bare = CollaborationRequest.builder()
                .id(REQUEST)
                .when(moment("2024-09-27T10:00"))
                .requestingUnit(SALES)
                .matter("库存数据同步")
                .build();
        Resolution open = new Resolution(ResolutionId.of("open"), "培训", Optional.empty(), Optional.empty());
        Collaborations found = asOf(
                "2024-10-09T09:00",
                bare,
                kickOff("2024-09-30T14:00"),
                new MeetingNotice(KICK_OFF, moment("2024-09-29T09:00"), List.of("分工"), List.of(), List.of()),
                Minutes.builder()
                        .meeting(KICK_OFF)
                        .when(moment("2024-09-30T18:00"))
                        .addResolutions(open)
                        .build());
        assertThat(codes(found))
                .containsExactly(
                        "collaboration-request-incomplete",
                        "collaboration-duty-incomplete",
                        "meeting-notice-incomplete",
                        "meeting-minutes-without-points",
                        "meeting-minutes-without-distribution",
                        "meeting-resolution-incomplete");
        assertThat(found.findings().get(0).message(Locale.CHINESE))
                .isEqualTo("跨部门协作申请单“库存数据同步”缺少：需求部门负责人、协作目标、期望完成时间、需配合部门");
    }

    @Test
    @DisplayName("COL-1: what was recorded later than known changes nothing")
    void mindsWhatWasKnown() {
        List<Entry<Fact>> entries = entries(request("2024-09-27T10:00"));
        entries.add(new Entry<>(kickOff("2024-09-30T14:00"), Stamp.of("运营", at("2024-10-09T10:00"))));
        AsOf then = AsOf.at(at("2024-10-08T10:00")).knownAt(at("2024-10-08T10:00"));
        assertThat(Collaborations.of(entries, CollaborationPolicy.standard(), CLOCK, then)
                        .meetings())
                .isEmpty();
        assertThat(Collaborations.of(entries, CollaborationPolicy.standard(), CLOCK, AsOf.at(at("2024-10-08T10:00")))
                        .meetings())
                .hasSize(1);
    }

    @Test
    @DisplayName("COL-4: weekly on Friday 14:00; Fri 2024-10-04 moves to Mon 2024-09-30")
    void seriesMovesOffDaysWithoutWork() {
        List<Meeting> meetings = MeetingSeries.weekly()
                .meetings(
                        DateRange.ofClosed(LocalDate.of(2024, 9, 23), LocalDate.of(2024, 10, 13)),
                        CLOCK,
                        moment("2024-09-20T09:00"));
        assertThat(meetings)
                .extracting(Meeting::start)
                .containsExactly(at("2024-09-27T14:00"), at("2024-09-30T14:00"), at("2024-10-11T14:00"));
        assertThat(meetings.get(1).id()).isEqualTo(MeetingId.of("weekly-2024-09-30"));
        assertThat(MeetingSeries.standUp()
                        .meetings(
                                DateRange.ofClosed(LocalDate.of(2024, 9, 28), LocalDate.of(2024, 10, 8)),
                                CLOCK,
                                moment("2024-09-20T09:00")))
                .extracting(Meeting::start)
                .containsExactly(at("2024-09-29T09:00"), at("2024-09-30T09:00"), at("2024-10-08T09:00"));
    }

    @Test
    @DisplayName("COL-4: a series enters its meetings into a book, and marks days that the calendar does not cover")
    void entersTheMeetingsOfASeries() {
        Stamp by = Stamp.of(PersonId.of("li"), at("2026-12-01T09:00"));
        DateRange range = DateRange.parse("2026-12-14/2027-01-03");
        PlanBook book = PlanBook.of().recordAll(MeetingSeries.weekly().entries(range, CLOCK, by));
        PlanStatus status = PlanStatus.of(book, AsOf.at(at("2027-01-04T09:00")));
        assertThat(status.collaborations().meetings())
                .extracting(each -> each.meeting().start())
                .containsExactly(at("2026-12-18T14:00"), at("2026-12-25T14:00"), at("2027-01-01T14:00"));
        assertThat(MeetingSeries.weekly().uncovered(range, CLOCK))
                .singleElement()
                .satisfies(mark -> assertThat(mark.days()).containsExactly(DateRange.parse("2027-01-01/2027-01-01")));
    }

    @Test
    @DisplayName("COL-2: times are data")
    void goesByItsPolicy() {
        CollaborationPolicy policy = CollaborationPolicy.builder()
                .kickOffWithin(Deadline.hours(4))
                .briefs(Cadence.weekly(DayOfWeek.MONDAY))
                .build();
        Collaborations filed = Collaborations.of(
                entries(request("2024-09-27T16:00"), kickOff("2024-09-27T19:00")),
                policy,
                CLOCK,
                AsOf.at(at("2024-09-27T20:00")));
        assertThat(due(filed, DueKind.KICK_OFF).due()).isEqualTo(at("2024-09-27T20:00"));
        assertThat(due(filed, DueKind.BRIEF).due()).isEqualTo(at("2024-09-30T18:00"));
    }

    @Test
    @DisplayName("COL-2: what cannot be meant is refused")
    void refusesNonsense() {
        assertThatThrownBy(() -> kickOff("2024-09-30T14:00").toBuilder()
                        .end(at("2024-09-30T13:00"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kick-off");
        assertThatThrownBy(() -> MeetingSeries.weekly().toBuilder()
                        .cadence(Cadence.weekly(DayOfWeek.FRIDAY))
                        .build())
                .hasMessageContaining("weekly on FRI");
        assertThatThrownBy(() -> ResolutionId.of(" ")).hasMessageContaining("ResolutionId");
    }
}
