package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.io.Reports;
import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssuePause;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The issue of the worked example of ISS-3: important, taken in on Friday 2024-09-27 at 16:00. */
class IssueBoardTest {

    private static final IssueId ID = IssueId.of("stock");
    private static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");
    private static final OrgUnitId WAREHOUSE = OrgUnitId.of("仓库");
    private static final PersonId WU = PersonId.of("wu");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private static Moment moment(String local) {
        return Moment.of(at(local));
    }

    private static PlanBook takenIn() {
        Issue issue = Issue.builder()
                .id(ID)
                .description("库存数据与实物不符")
                .when(moment("2024-09-27T10:00"))
                .owner(WAREHOUSE)
                .severity(IssueSeverity.IMPORTANT)
                .build();
        PlanBook book = PlanBook.builder()
                .organisation(Organisation.builder()
                        .addUnit(OrgUnit.of(OPERATIONS))
                        .addPerson(Person.builder()
                                .id(PersonId.of("chen"))
                                .unit(OPERATIONS)
                                .build())
                        .addUnit(OrgUnit.of(WAREHOUSE))
                        .addPerson(Person.builder().id(WU).unit(WAREHOUSE).build())
                        .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
                        .build())
                .build()
                .record(issue, new Stamp(PersonId.of("li"), at("2024-09-27T10:00")));
        return step(book, IssueEvent.TAKE_IN, PersonId.of("chen"), "2024-09-27T16:00");
    }

    private static PlanBook step(PlanBook book, IssueEvent event, PartyId by, String local) {
        return record(book, IssueStep.of(ID, event, moment(local)).because("按流程"), by, local);
    }

    private static PlanBook record(PlanBook book, Fact fact, PartyId by, String local) {
        return book.record(fact, new Stamp(by, at(local)));
    }

    private static String board(PlanBook book, String asOf, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.html(locale).write(PlanStatus.of(book, AsOf.at(at(asOf))), List.of(), out);
        String page = out.toString(StandardCharsets.UTF_8);
        return page.substring(
                page.indexOf("class=\"board\""), page.indexOf("</section>", page.indexOf("class=\"board\"")));
    }

    @Test
    @DisplayName("IO-4, ISS-3: the board shows each clock: its state, when it is due, what is left")
    void showsRunningClocks() throws IOException {
        assertThat(board(takenIn(), "2024-09-30T12:30", Locale.CHINESE))
                .contains("按时完成</span> 到期9月29日 18:00")
                .contains("计时中</span> 到期10月8日 18:00 · 剩余14工作小时30分");
        assertThat(board(takenIn(), "2024-09-30T12:30", Locale.ENGLISH))
                .contains("running</span> due 2024-10-08 18:00 · 14 working h 30 min left");
    }

    @Test
    @DisplayName("IO-4, ISS-3: the board shows by how much a clock is breached, and one that stands still")
    void showsBreachedAndStandingClocks() throws IOException {
        assertThat(board(takenIn(), "2024-10-09T11:00", Locale.CHINESE))
                .contains("clock breached", "已超时</span> 到期10月8日 18:00 · 超时2工作小时");
        PlanBook paused =
                record(takenIn(), new IssuePause(ID, moment("2024-09-29T10:00"), "等待供应商"), WU, "2024-09-29T10:00");
        assertThat(board(paused, "2024-09-30T15:00", Locale.CHINESE))
                .contains("clock paused", "已暂停</span> 到期10月10日 14:00");
    }

    @Test
    @DisplayName("IO-4, ISS-6: a closed issue is shown under observation until three months after it was resolved")
    void showsTheObservation() throws IOException {
        HandlingMeasure measure = HandlingMeasure.of("每日盘点", WAREHOUSE, LocalDate.of(2024, 10, 10));
        PlanBook book =
                record(takenIn(), HandlingPlan.of(ID, moment("2024-09-29T09:00"), measure), WU, "2024-09-29T09:00");
        book = step(book, IssueEvent.START, WU, "2024-09-29T10:00");
        book = step(book, IssueEvent.RESOLVE, WU, "2024-11-30T10:00");
        book = step(book, IssueEvent.CONFIRM, PersonId.of("li"), "2024-12-02T10:00");
        book = step(book, IssueEvent.CLOSE, PersonId.of("chen"), "2024-12-02T11:00");
        assertThat(board(book, "2025-01-15T10:00", Locale.CHINESE)).contains("观察至</b> 2月28日 23:59");
        assertThat(board(book, "2025-03-01T10:00", Locale.CHINESE)).doesNotContain("观察至");
    }
}
