package dev.plumbline.io.ical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.MeetingKind;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Priority;
import dev.plumbline.io.PlanCalendars;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.io.spi.WriteResult;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of thing that has a day stands in the calendar, keeps its name, and tells when it changed (IO-5). */
class PlanCalendarsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final PersonId LI = PersonId.of("李娜");
    private static final PersonId WANG = PersonId.of("王强");
    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final LocalDate JUNE_28 = LocalDate.of(2024, 6, 28);
    private static final AsOf NOW = AsOf.endOf(LocalDate.of(2024, 6, 20));

    @TempDir
    private Path folder = Path.of(".");

    private static Task.Builder task(String id, String name, LocalDate finish) {
        return Task.builder().id(TaskId.of(id)).name(name).finish(finish);
    }

    private static Plan plan() {
        return Plan.builder()
                .id(PlanId.of("2024-06"))
                .title("六月计划")
                .period(Period.month(2024, 6))
                .addGoal(Goal.builder()
                        .id(GoalId.of("sales"))
                        .name("营收")
                        .owner(LI)
                        .deadline(JUNE_28)
                        .priority(Priority.HIGH)
                        .indicator(Indicator.atLeast("2亿元"))
                        .build())
                .addGoal(Goal.builder().id(GoalId.of("open")).name("口碑").build())
                .addTask(task("visit", "客户拜访，首轮", JUNE_28)
                        .start(LocalDate.of(2024, 6, 3))
                        .deliverable("拜访记录; 见附件")
                        .build())
                .addTask(task("stop", "展会", LocalDate.of(2024, 6, 21)).build())
                .addTask(Task.builder().id(TaskId.of("some")).name("随时").build())
                .addMilestone(new Milestone("签约", JUNE_28, Optional.of(TaskId.of("visit"))))
                .addMilestone(Milestone.of("签约", LocalDate.of(2024, 6, 30)))
                .raci(RaciMatrix.builder()
                        .owner(TaskId.of("visit"), LI)
                        .owner(TaskId.of("stop"), WANG)
                        .build())
                .build();
    }

    private static Stamp at(String time) {
        return Stamp.of("李娜", Instant.parse(time));
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(ZONE).toInstant();
    }

    private static Meeting.Builder meeting(String id, String title) {
        return Meeting.builder()
                .id(MeetingId.of(id))
                .when(Moment.of(LocalDate.of(2024, 6, 10)))
                .kind(MeetingKind.SPECIAL)
                .title(title)
                .start(local("2024-06-24T14:00"))
                .end(local("2024-06-24T15:30"))
                .organiser(LI)
                .addAttendees(WANG, SALES);
    }

    private static PlanBook book(Plan... versions) {
        PlanBook book = PlanBook.of(versions[versions.length - 1]).toBuilder()
                .calendar(CalendarId.of("CN"))
                .zone(ZONE)
                .build();
        if (versions.length > 1) {
            List<PlanVersion> published = new ArrayList<>();
            for (Plan version : versions) {
                int number = published.size() + 1;
                published.add(
                        new PlanVersion(version, number, at("2024-06-0" + number + "T01:00:00Z"), Optional.empty()));
            }
            PlanHistory life = PlanHistory.restored(
                    Restoring.STORED, plan().id(), published, AuditTrail.empty(), Optional.empty());
            book = PlanBook.restored(Restoring.STORED, book, List.of(life), List.of());
        }
        for (Fact fact : facts()) {
            book = book.record(fact, at("2024-06-11T02:00:00Z"));
        }
        return book;
    }

    private static List<Fact> facts() {
        return List.of(
                ProgressReport.builder()
                        .task(TaskId.of("stop"))
                        .when(Moment.of(LocalDate.of(2024, 6, 11)))
                        .state(TaskState.CANCELLED)
                        .snapshot(true)
                        .build(),
                meeting("m1", "库存专题").build(),
                meeting("m2", "选型").build(),
                meeting("m2", "选型")
                        .when(Moment.of(LocalDate.of(2024, 6, 11)))
                        .isCalledOff(true)
                        .build(),
                Minutes.builder()
                        .meeting(MeetingId.of("m1"))
                        .when(Moment.of(LocalDate.of(2024, 6, 11)))
                        .addResolutions(
                                Resolution.of(ResolutionId.of("r1"), "统一口径", WANG, JUNE_28),
                                new Resolution(ResolutionId.of("r2"), "再议", Optional.empty(), Optional.empty()))
                        .build(),
                CollaborationRequest.builder()
                        .id(CollaborationId.of("c1"))
                        .when(Moment.of(LocalDate.of(2024, 6, 11)))
                        .requestingUnit(SALES)
                        .matter("系统对接")
                        .wantedDate(JUNE_28)
                        .build(),
                Issue.builder()
                        .id(IssueId.of("i1"))
                        .description("订单延迟")
                        .when(Moment.of(LocalDate.of(2024, 6, 11)))
                        .severity(IssueSeverity.URGENT)
                        .reporter(WANG)
                        .build());
    }

    private static PlanStatus status(PlanBook book) {
        return PlanStatus.of(book, NOW);
    }

    private static String told(VEvent event) {
        return List.of("SEQUENCE", "DTSTART", "DTEND", "STATUS", "TRANSP", "PRIORITY").stream()
                .map(name -> ReadCalendar.value(event, name))
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName(
            "IO-5 all that has a day: whole days with an end behind them, meetings from and to, cancelled things as such")
    void tellsEverythingThatHasADay() {
        ReadCalendar read = ReadCalendar.of(status(book(plan())));

        assertThat(told(read.event("计划期末：六月计划"))).isEqualTo("0 20240630 20240701 CONFIRMED TRANSPARENT ");
        assertThat(told(read.event("任务到期：客户拜访，首轮"))).isEqualTo("0 20240628 20240629 CONFIRMED TRANSPARENT ");
        assertThat(told(read.event("任务到期：展会"))).isEqualTo("1 20240621 20240622 CANCELLED TRANSPARENT ");
        assertThat(told(read.event("目标到期：营收"))).isEqualTo("0 20240628 20240629 CONFIRMED TRANSPARENT 1");
        assertThat(told(read.event("库存专题"))).isEqualTo("1 20240624T140000 20240624T153000 CONFIRMED OPAQUE ");
        assertThat(told(read.event("选型"))).isEqualTo("1 20240624T140000 20240624T153000 CANCELLED OPAQUE ");
        assertThat(told(read.event("决议到期：统一口径"))).isEqualTo("2 20240628 20240629 CONFIRMED TRANSPARENT ");
        assertThat(told(read.event("协作期望完成：系统对接"))).isEqualTo("1 20240628 20240629 CONFIRMED TRANSPARENT ");
        assertThat(read.events().stream()
                        .filter(each -> ReadCalendar.value(each, "SUMMARY").startsWith("里程碑：签约"))
                        .map(each -> ReadCalendar.value(each, "DTSTART")))
                .containsExactly("20240628", "20240630");
        assertThat(read.events())
                .anyMatch(each -> ReadCalendar.value(each, "SUMMARY").startsWith("问题时限·")
                        && ReadCalendar.value(each, "SUMMARY").endsWith("：订单延迟"));
        assertThat(ReadCalendar.value(read.event("库存专题"), "DESCRIPTION")).isEqualTo("会议类型：专项会议\n召集人：李娜\n参会人员：王强、销售部");
        assertThat(ReadCalendar.value(read.event("任务到期：客户拜访"), "DESCRIPTION"))
                .isEqualTo("负责人：李娜\n状态：已下达\n开始时间：2024年6月3日\n交付物：拜访记录; 见附件\n计划：六月计划");
    }

    @Test
    @DisplayName("IO-5 ical4j finds nothing wrong with what is written")
    void isValid() {
        ReadCalendar read = ReadCalendar.of(status(book(plan())));

        ValidationResult result = read.calendar().validate();

        // RFC 5546 asks for an organiser, whom RFC 5545 (3.8.4.3) forbids where nobody is invited
        assertThat(result.getEntries())
                .allSatisfy(entry -> assertThat(entry.getMessage()).endsWith("more than once: ORGANIZER"));
    }

    @Test
    @DisplayName("IO-5 an adjustment moves an event under its name and raises its sequence; what it drops is cancelled")
    void keepsNamesThroughVersions() {
        Plan first = plan();
        Plan second = first.toBuilder()
                .tasks(List.of(
                        task("visit", "客户拜访，首轮", LocalDate.of(2024, 7, 5)).build(),
                        first.tasks().get(2)))
                .build();
        ReadCalendar before = ReadCalendar.of(status(book(first, first)));
        ReadCalendar after = ReadCalendar.of(status(book(first, second)));

        VEvent moved = after.event("任务到期：客户拜访");
        assertThat(told(before.event("任务到期：客户拜访"))).startsWith("1 20240628 20240629 CONFIRMED");
        assertThat(told(moved)).startsWith("2 20240705 20240706 CONFIRMED");
        assertThat(uid(moved)).isEqualTo(uid(before.event("任务到期：客户拜访")));
        assertThat(told(before.event("任务到期：展会"))).startsWith("2 20240621 20240622 CANCELLED");
        assertThat(told(after.event("任务到期：展会"))).startsWith("3 20240621 20240622 CANCELLED");
        assertThat(uid(after.event("任务到期：展会"))).isEqualTo(uid(before.event("任务到期：展会")));
        assertThat(told(after.event("目标到期：营收"))).startsWith("1 ");
    }

    private static String uid(VEvent event) {
        return ReadCalendar.value(event, "UID");
    }

    @Test
    @DisplayName("IO-5 the same book gives the same bytes; what is recorded later changes no earlier moment")
    void isTheSameAgain() {
        PlanBook book = book(plan());
        byte[] now = ReadCalendar.of(status(book)).bytes();
        PlanBook later = book.record(
                meeting("m3", "后来").when(Moment.of(LocalDate.of(2024, 6, 25))).build(), at("2024-06-25T01:00:00Z"));

        assertThat(ReadCalendar.of(status(later)).bytes()).isEqualTo(now);
        assertThat(new String(now, java.nio.charset.StandardCharsets.UTF_8))
                .contains("DTSTAMP:20240611T020000Z")
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Plumbline//");
    }

    @Test
    @DisplayName("IO-5 a person's calendar: their tasks, goals, resolutions and meetings, under the same names")
    void isForOneParty() throws IOException {
        PlanStatus status = status(book(plan()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult result = PlanCalendars.write(status, WANG, Locale.CHINESE, out);
        ReadCalendar own = ReadCalendar.of(out.toByteArray());
        ReadCalendar all = ReadCalendar.of(status);

        assertThat(own.events().stream().map(each -> ReadCalendar.value(each, "SUMMARY")))
                .contains("任务到期：展会", "库存专题", "选型", "决议到期：统一口径")
                .doesNotContain("任务到期：客户拜访，首轮", "目标到期：营收", "协作期望完成：系统对接");
        assertThat(uid(own.event("库存专题"))).isEqualTo(uid(all.event("库存专题")));
        assertThat(result.isWhole()).isTrue();
    }

    @Test
    @DisplayName("IO-5 what has no day is told by kind and plan, with how many there are")
    void tellsWhatItLeavesOut() throws IOException {
        PlanBook book = book(plan());
        WriteResult result = PlanFormats.write(book, "ics", new ByteArrayOutputStream(), WriteOptions.compact());

        assertThat(result.omissions().stream().map(PlanCalendarsTest::omission))
                .contains(
                        "plan/2024-06: ics 格式不能表示1项没有计划完成时间的任务，未写出",
                        "plan/2024-06: ics 格式不能表示1个没有完成时限的目标，未写出",
                        "plan/2024-06: ics 格式不能表示3项任务的内容、依赖和标准，未写出",
                        "plan/2024-06: ics 格式不能表示2项任务的RACI分工，未写出",
                        "book: ics 格式不能表示1项没有完成时限的决议事项，未写出",
                        "book: ics 格式不能表示1条任务进展记录，未写出")
                .doesNotHaveDuplicates();
    }

    private static String omission(Finding finding) {
        return finding.location().path().orElse("") + ": " + finding.message(Locale.CHINESE);
    }

    @Test
    @DisplayName("IO-5 saved by the name of the file, whole or not at all")
    void isSavedByItsName() throws IOException {
        Path file = folder.resolve("plan.ics");
        PlanBook book = book(plan());

        PlanFormats.write(book, file);

        assertThat(PlanFormats.written()).contains("ics");
        assertThat(Files.readAllBytes(file))
                .isEqualTo(ReadCalendar.of(PlanStatus.latest(book)).bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Shanghai",
                "UTC",
                "Z",
                "+05:30",
                "GMT+08:00",
                "Europe/Berlin",
                "America/New_York",
                "America/Sao_Paulo",
                "Africa/Casablanca",
                "Australia/Lord_Howe",
                "Asia/Tehran",
                "Pacific/Apia"
            })
    @DisplayName("IO-5 a time is the same instant by the zone's rules as they are written")
    void writesTheRulesOfItsZone(String id) {
        ZoneId zone = ZoneId.of(id);
        PlanBook book = PlanBook.of(plan()).toBuilder().zone(zone).build();
        List<Instant> starts = new ArrayList<>();
        for (ZonedDateTime at = ZonedDateTime.of(2005, 1, 1, 1, 30, 0, 0, zone);
                at.getYear() < 2030;
                at = at.plusDays(13).plusHours(5)) {
            starts.add(at.toInstant());
            book = book.record(
                    meeting("m" + starts.size(), "会" + starts.size() + "。")
                            .start(at.toInstant())
                            .end(at.toInstant().plusSeconds(3600))
                            .build(),
                    at("2024-06-11T02:00:00Z"));
        }

        ReadCalendar read = ReadCalendar.of(status(book));

        ZoneReading rules = ZoneReading.of(ReadCalendar.unfolded(read.text()));
        for (int number = 1; number <= starts.size(); number++) {
            String start = rules.property(read.event("会" + number + "。"));
            assertThat(rules.instant(start)).as(start).isEqualTo(starts.get(number - 1));
        }
    }
}
