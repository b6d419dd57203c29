package dev.plumbline.issue.sla;

import static dev.plumbline.issue.IssueFixture.CHEN;
import static dev.plumbline.issue.IssueFixture.CLOCK;
import static dev.plumbline.issue.IssueFixture.ID;
import static dev.plumbline.issue.IssueFixture.OPERATIONS;
import static dev.plumbline.issue.IssueFixture.PROCESS;
import static dev.plumbline.issue.IssueFixture.WAREHOUSE;
import static dev.plumbline.issue.IssueFixture.ZHAO;
import static dev.plumbline.issue.IssueFixture.at;
import static dev.plumbline.issue.IssueFixture.by;
import static dev.plumbline.issue.IssueFixture.moment;
import static dev.plumbline.issue.IssueFixture.reported;
import static dev.plumbline.issue.IssueFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.DueKind;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.issue.IssueAssignment;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueFact;
import dev.plumbline.issue.IssueHistory;
import dev.plumbline.issue.IssuePause;
import dev.plumbline.issue.IssueResume;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyClocks;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.Moment;
import dev.plumbline.time.WorkingHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CAL-1: clocks of issues and requests run on the calendar of the unit that has to act. */
class UnitClockTest {

    private static final CalendarId SIX_DAYS = CalendarId.of("六天工作制");
    private static final OrgUnitId LOGISTICS = OrgUnitId.of("物流中心");

    /** A company in which whoever is named works on Saturdays too; the warehouse belongs to logistics. */
    private static PlanBook book(OrgUnitId saturdays) {
        Organisation known = PROCESS.actors().organisation();
        Organisation organisation = Organisation.builder()
                .from(known)
                .units(List.of(
                        unit(LOGISTICS, saturdays, Optional.empty()),
                        unit(WAREHOUSE, saturdays, Optional.of(LOGISTICS)),
                        unit(OPERATIONS, saturdays, Optional.empty())))
                .build();
        return PlanBook.builder()
                .organisation(organisation)
                .calendar(CalendarId.of("CN"))
                .addCalendar(CalendarDefinition.over(
                        CalendarId.of("CN"),
                        CalendarLayer.builder(SIX_DAYS.value())
                                .putHour(DayOfWeek.SATURDAY, WorkingHours.parse("09:00-18:00"))
                                .build()))
                .build();
    }

    private static OrgUnit unit(OrgUnitId id, OrgUnitId saturdays, Optional<OrgUnitId> parent) {
        return OrgUnit.builder()
                .id(id)
                .parent(parent)
                .calendar(id.equals(saturdays) ? Optional.of(SIX_DAYS) : Optional.empty())
                .build();
    }

    /** Taken in on Friday 2024-11-15 at 10:00, with three working days to begin. */
    private static IssueHistory takenIn() {
        return step(
                reported(IssueSeverity.IMPORTANT, "2024-11-15T09:30"), IssueEvent.TAKE_IN, CHEN, "2024-11-15T10:00");
    }

    private static Instant due(OrgUnitId saturdays, IssueHistory history, String target) {
        PlanBook book = book(saturdays).record(history.issue(), history.stamp()).recordAll(history.facts());
        return PlanStatus.of(book, AsOf.at(at("2024-11-15T12:00"))).issue(ID).clocks().stream()
                .filter(reading -> reading.clock().target().id().equals(target))
                .findFirst()
                .orElseThrow()
                .due();
    }

    @Test
    @DisplayName("CAL-1, ISS-3: three working days of a unit that works on Saturdays end a day earlier")
    void runsOnTheOwnersCalendar() {
        assertThat(due(OPERATIONS, takenIn(), "start")).isEqualTo(at("2024-11-20T18:00"));
        assertThat(due(WAREHOUSE, takenIn(), "start")).isEqualTo(at("2024-11-19T18:00"));
    }

    @Test
    @DisplayName("CAL-1: a unit's calendar inherits from the unit above it")
    void inherits() {
        assertThat(due(LOGISTICS, takenIn(), "start")).isEqualTo(at("2024-11-19T18:00"));
    }

    @Test
    @DisplayName("CAL-1, ISS-3: taking in is for operations management, whoever owns the issue")
    void intakeIsForOperations() {
        IssueHistory reported = reported(IssueSeverity.IMPORTANT, "2024-11-15T10:00");
        assertThat(due(OPERATIONS, reported, "intake")).isEqualTo(at("2024-11-16T18:00"));
        assertThat(due(WAREHOUSE, reported, "intake")).isEqualTo(at("2024-11-18T18:00"));
    }

    @Test
    @DisplayName("CAL-1, ISS-3: an escalation falls due by the clock of the owner known then")
    void escalatesByTheOwnerKnownThen() {
        IssueHistory history =
                takenIn().and(new IssueAssignment(ID, moment("2024-11-18T09:00"), ZHAO), by(CHEN, "2024-11-18T09:00"));
        IssueHistory unowned = new IssueHistory(
                history.issue().toBuilder().owner(OPERATIONS).build(), history.stamp(), history.facts());
        SlaWatch watch = new SlaWatch(
                PROCESS.with(PlanStatus.of(book(WAREHOUSE), AsOf.at(at("2024-11-15T12:00")))
                        .calendars()
                        .clocks()),
                SlaPolicy.standard());
        List<EscalationDue> due = watch.escalations(unowned, Instant.MIN, at("2024-11-30T00:00"));
        assertThat(due.stream()
                        .filter(each -> each.target().id().equals("start"))
                        .filter(each -> each.escalation().percent() == 100)
                        .map(EscalationDue::at))
                .containsExactly(at("2024-11-19T18:00"));
    }

    @Test
    @DisplayName("CAL-1, COL-1: the kick-off is due by the clock of operations management")
    void requestsGoByOperationsManagement() {
        CollaborationRequest request = CollaborationRequest.builder()
                .id(CollaborationId.of("fair"))
                .when(moment("2024-11-15T10:00"))
                .requestingUnit(WAREHOUSE)
                .matter("展会支持")
                .build();
        assertThat(kickOff(book(OPERATIONS), request)).isEqualTo(at("2024-11-18T18:00"));
        assertThat(kickOff(book(WAREHOUSE), request)).isEqualTo(at("2024-11-19T18:00"));
    }

    private static Instant kickOff(PlanBook book, CollaborationRequest request) {
        PlanStatus status =
                PlanStatus.of(book.record(request, by(CHEN, "2024-11-15T10:00")), AsOf.at(at("2024-11-15T12:00")));
        return status.collaborations().dues().stream()
                .filter(item -> item.kind() == DueKind.KICK_OFF)
                .findFirst()
                .orElseThrow()
                .due();
    }

    @Test
    @DisplayName("CAL-1: a chain of 100,000 units inherits its root's calendar, each line gone up once")
    void inheritsDownALongChain() {
        List<OrgUnit> units = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            Optional<OrgUnitId> parent = i == 0 ? Optional.empty() : Optional.of(OrgUnitId.of("u" + (i - 1)));
            Optional<CalendarId> calendar = i == 0 ? Optional.of(SIX_DAYS) : Optional.empty();
            units.add(OrgUnit.builder()
                    .id(OrgUnitId.of("u" + i))
                    .parent(parent)
                    .calendar(calendar)
                    .build());
        }
        PlanBook book = book(WAREHOUSE).toBuilder()
                .organisation(Organisation.builder().units(units).build())
                .build();
        PlanStatus status = PlanStatus.of(book, AsOf.at(at("2024-11-15T12:00")));
        assertThat(status.calendars()
                        .ofUnit(OrgUnitId.of("u99999"))
                        .orElseThrow()
                        .name())
                .isEqualTo(SIX_DAYS.value());
    }

    @Test
    @DisplayName("ISS-3: ten times the entries are replayed no more often")
    void escalationsGrowWithTheEntries() {
        assertThat(replays(20_000)).isEqualTo(replays(2_000));
    }

    /** How often the clocks were looked for while an issue with so many entries was searched. */
    private static long replays(int entries) {
        List<Entry<IssueFact>> facts = new ArrayList<>(takenIn().facts());
        Instant start = at("2024-11-15T10:01");
        for (int i = 0; i < entries / 2; i++) {
            Instant pause = start.plusSeconds(i * 120L);
            facts.add(new Entry<>(new IssuePause(ID, Moment.of(pause), "等待"), Stamp.of(ZHAO, pause)));
            Instant resume = pause.plusSeconds(60);
            facts.add(new Entry<>(new IssueResume(ID, Moment.of(resume)), Stamp.of(ZHAO, resume)));
        }
        AtomicLong looked = new AtomicLong();
        PartyClocks counting = PartyClocks.of(CLOCK, party -> {
            looked.incrementAndGet();
            return Optional.empty();
        });
        SlaWatch watch = new SlaWatch(PROCESS.with(counting), SlaPolicy.standard());
        IssueHistory history = new IssueHistory(takenIn().issue(), takenIn().stamp(), facts);
        assertThat(watch.escalations(history, Instant.MIN, at("2025-06-30T00:00")).stream()
                        .filter(due -> due.target().id().equals("start")))
                .hasSize(3);
        return looked.get();
    }
}
