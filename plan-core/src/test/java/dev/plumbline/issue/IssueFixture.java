package dev.plumbline.issue;

import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.time.Moment;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** A company with an operations management, a warehouse and a salesperson who reports; times are those of Shanghai. */
public final class IssueFixture {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final WorkingClock CLOCK = WorkingCalendar.china().at(ZONE);
    public static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");
    public static final OrgUnitId WAREHOUSE = OrgUnitId.of("仓库");
    /** Of operations management. */
    public static final PersonId CHEN = PersonId.of("chen");
    /** Of the warehouse. */
    public static final PersonId ZHAO = PersonId.of("zhao");
    /** Who reports. */
    public static final PersonId LI = PersonId.of("li");

    public static final IssueId ID = IssueId.of("late-delivery-a");
    public static final IssueProcess PROCESS = IssueProcess.of(organisation(), CLOCK);

    private IssueFixture() {}

    private static Organisation organisation() {
        return Organisation.builder()
                .addUnits(OrgUnit.of(OPERATIONS), OrgUnit.of(WAREHOUSE))
                .addPeople(
                        Person.builder().id(CHEN).unit(OPERATIONS).build(),
                        Person.builder().id(ZHAO).unit(WAREHOUSE).build(),
                        Person.builder().id(LI).build())
                .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
                .build();
    }

    /** A local time such as {@code 2024-09-27T16:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    public static Moment moment(String local) {
        return Moment.of(at(local));
    }

    /** Recorded by somebody at the local time. */
    public static Stamp by(PartyId who, String local) {
        return Stamp.of(who, at(local));
    }

    /** An issue of the warehouse, reported by its salesperson at the local time. */
    public static IssueHistory reported(IssueSeverity severity, String local) {
        Issue issue = Issue.builder()
                .id(ID)
                .description("客户A订单延迟2天未发货")
                .when(moment(local))
                .owner(WAREHOUSE)
                .severity(severity)
                .build();
        return IssueHistory.of(issue, by(LI, local));
    }

    /** A history with a step taken and recorded at the local time. */
    public static IssueHistory step(IssueHistory history, IssueEvent event, PartyId who, String local) {
        return history.and(IssueStep.of(ID, event, moment(local)).because("按流程"), by(who, local));
    }

    /** A history in which the warehouse's plan was filed at the local time. */
    public static IssueHistory plan(IssueHistory history, String local) {
        HandlingMeasure measure = HandlingMeasure.of("补发货", ZHAO, LocalDate.of(2024, 12, 31));
        return history.and(HandlingPlan.of(ID, moment(local), measure), by(ZHAO, local));
    }
}
