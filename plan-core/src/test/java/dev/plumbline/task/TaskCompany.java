package dev.plumbline.task;

import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.Condition;
import dev.plumbline.approval.Role;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A company in which each role of a task has somebody who holds it and somebody who stands in on 2024-06-05. */
final class TaskCompany {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate DAY = LocalDate.of(2024, 6, 5);
    static final PositionId MANAGER = PositionId.of(OrgUnitId.of("销售部"), "经理");
    static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");
    static final PartyId OWNER = PersonId.of("li");
    static final PartyId APPROVER = PersonId.of("wang");
    static final PartyId FOR_OWNER = PersonId.of("for-li");
    static final PartyId FOR_APPROVER = PersonId.of("for-wang");
    static final PartyId OF_OPERATIONS = PersonId.of("chen");
    static final PartyId FOR_OPERATIONS = PersonId.of("for-chen");
    static final PartyId STRANGER = PersonId.of("zhao");

    static final AcceptanceCriterion USERS = AcceptanceCriterion.read("注册用户≥50人");
    static final Task TASK = Task.builder()
            .id(TaskId.of("trial"))
            .name("试用推广")
            .addCriteria(USERS, AcceptanceCriterion.of("文档齐全"))
            .build();

    static final TaskParties PARTIES = new TaskParties(Instant.MIN, List.of(OWNER), List.of(MANAGER));

    private TaskCompany() {}

    static Organisation organisation() {
        return Organisation.builder()
                .addUnits(OrgUnit.of(MANAGER.unit().orElseThrow()), OrgUnit.of(OPERATIONS))
                .addPeople(
                        person(OWNER).build(),
                        person(APPROVER).addPosition(MANAGER).build(),
                        person(OF_OPERATIONS).unit(OPERATIONS).build(),
                        person(FOR_OWNER).build(),
                        person(FOR_APPROVER).build(),
                        person(FOR_OPERATIONS).build(),
                        person(STRANGER).build())
                .addDelegations(
                        standsIn(OWNER, FOR_OWNER),
                        standsIn(MANAGER, FOR_APPROVER),
                        standsIn(OF_OPERATIONS, FOR_OPERATIONS))
                .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
                .build();
    }

    private static Person.Builder person(PartyId id) {
        return Person.builder().id((PersonId) id);
    }

    private static Delegation standsIn(PartyId away, PartyId substitute) {
        return new Delegation(away, substitute, DateRange.ofClosed(DAY, DAY.plusDays(2)));
    }

    static TaskProcess process() {
        return TaskProcess.of(organisation(), ZONE);
    }

    static TaskHistory history() {
        return new TaskHistory(TASK, List.of(PARTIES), List.of());
    }

    static Stamp by(PartyId who) {
        return Stamp.of(who, Moment.of(DAY).instant(ZONE));
    }

    static ProgressReport.Builder report() {
        return ProgressReport.builder().task(TASK.id()).when(Moment.of(DAY));
    }

    static ProgressReport to(TaskState state) {
        return report().state(state).addProblem("素材未到位").build();
    }

    static TaskAcceptance accepted(CriterionResult... results) {
        return TaskAcceptance.of(TASK.id(), Moment.of(DAY), results);
    }

    /** As the process sees somebody who gives a reason, and results where they are met. */
    static Attempt attempt(TaskParties parties, PartyId who, boolean reason, boolean met) {
        TaskHistory history = new TaskHistory(TASK, List.of(parties), List.of());
        TaskAcceptance acceptance = met ? accepted(CriterionResult.measured(USERS, Quantity.parse("50人"))) : accepted();
        ProgressReport report = reason ? to(TaskState.DELAYED) : report().build();
        return new Situation(
                process().attempt(history, new Entry<>(report, by(who))),
                process().attempt(history, new Entry<>(acceptance, by(who))));
    }

    /** A report and an acceptance by the same person at once, so that one column of a page shows every event. */
    private record Situation(Attempt report, Attempt acceptance) implements Attempt {

        @Override
        public boolean isBy(Role role) {
            return report.isBy(role);
        }

        @Override
        public boolean isFilled(Role role) {
            return report.isFilled(role);
        }

        @Override
        public boolean isOwn() {
            return report.isOwn();
        }

        @Override
        public boolean hasReason() {
            return report.hasReason();
        }

        @Override
        public boolean meets(Condition condition) {
            return acceptance.meets(condition);
        }

        @Override
        public Optional<Localized> lack(Condition condition) {
            return acceptance.lack(condition);
        }
    }
}
