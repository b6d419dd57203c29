package dev.plumbline.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import dev.plumbline.workflow.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What already counts is undone by no date, no table and no membership (TASK-1, TASK-2, WF-4). */
class BackdatedStepsTest {

    private static final TaskId ID = TaskId.of("t");
    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");
    private static final AcceptanceCriterion USERS = AcceptanceCriterion.read("注册用户≥50人");
    private static final Organisation COMPANY = Organisation.builder()
            .addUnits(
                    OrgUnit.builder().id(SALES).head(PersonId.of("boss")).build(),
                    OrgUnit.builder().id(OPERATIONS).head(PersonId.of("qian")).build())
            .addPeople(Person.of("li", SALES), Person.of("mei", SALES), Person.of("boss", SALES))
            .addPerson(Person.of("qian", OPERATIONS))
            .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
            .build();

    private PlanBook book = book(PersonId.of("boss"));
    private int hour;

    private static PlanBook book(PartyId approver) {
        Plan plan = Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addTask(Task.builder().id(ID).name("推广").addCriterion(USERS).build())
                .raci(RaciMatrix.builder()
                        .add(ID, PersonId.of("li"), RaciRole.RESPONSIBLE)
                        .add(ID, approver, RaciRole.APPROVER)
                        .build())
                .build();
        return PlanBook.builder()
                .addPlan(plan)
                .organisation(COMPANY)
                .zone(ZoneId.of("Asia/Shanghai"))
                .build();
    }

    private static Moment june(int day) {
        return Moment.of(LocalDate.of(2024, 6, day));
    }

    private static ProgressReport report(int day, TaskState state) {
        return ProgressReport.builder()
                .task(ID)
                .when(june(day))
                .state(state)
                .addProblem("原因")
                .build();
    }

    private static TaskAcceptance acceptance(int day, int users) {
        return TaskAcceptance.of(ID, june(day), CriterionResult.measured(USERS, Quantity.parse(users + "人")));
    }

    /** Records a fact an hour later than the one before, and says whether it was going to count. */
    private boolean records(String who, TaskFact fact) {
        Stamp stamp = Stamp.of(who, Instant.parse("2024-06-20T00:00:00Z").plusSeconds(3600L * ++hour));
        Outcome<?, ?> outcome = book.attempt(fact, stamp);
        book = book.record(fact, stamp);
        return outcome.isMoved();
    }

    private TaskTimeline timeline() {
        List<dev.plumbline.fact.Entry<TaskFact>> facts =
                new ArrayList<>(book.execution().entries(TaskFact.class));
        Task task = book.plans().get(0).tasks().get(0);
        TaskHistory history =
                new TaskHistory(task, List.of(book.plans().get(0).raci().parties(ID, Instant.MIN)), facts);
        return TaskProcess.of(COMPANY, book.zone()).replay(history);
    }

    private TaskState state() {
        return timeline().state().standard();
    }

    private void accepted() {
        assertThat(records("li", report(1, TaskState.ACKNOWLEDGED))).isTrue();
        assertThat(records("li", report(2, TaskState.IN_PROGRESS))).isTrue();
        assertThat(records("li", report(8, TaskState.COMPLETED))).isTrue();
        assertThat(records("boss", acceptance(10, 60))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskState.class,
            names = {"IN_PROGRESS", "DELAYED", "BLOCKED", "COMPLETED", "CANCELLED"})
    @DisplayName("a step dated before what counts does not undo it, and is blamed itself")
    void backdated(TaskState undoing) {
        accepted();
        for (int day : new int[] {1, 2, 5, 8, 9}) {
            boolean isSaid = records(undoing == TaskState.CANCELLED ? "qian" : "li", report(day, undoing));
            assertThat(state()).as("%s on %s", undoing, day).isEqualTo(TaskState.ACCEPTED);
            boolean isRefused = timeline().refusals().stream()
                    .anyMatch(refused -> refused.entry().fact().when().equals(june(day))
                            && refused.entry().fact() instanceof ProgressReport late
                            && late.state().equals(Optional.of(undoing))
                            && refused.entry().stamp().recordedAt().isAfter(Instant.parse("2024-06-20T04:30:00Z")));
            assertThat(isRefused).isEqualTo(!isSaid);
            assertThat(timeline().refusals())
                    .noneMatch(refused -> refused.entry().fact() instanceof TaskAcceptance);
        }
    }

    @Test
    @DisplayName("a step dated for a day to come closes no way for who decides before that day")
    void datedAhead() {
        records("li", report(1, TaskState.ACKNOWLEDGED));
        records("li", report(2, TaskState.IN_PROGRESS));
        records("li", report(8, TaskState.COMPLETED));
        records("li", report(28, TaskState.IN_PROGRESS));

        assertThat(records("boss", acceptance(10, 60))).isTrue();
        assertThat(state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(timeline().refusals())
                .singleElement()
                .satisfies(refused -> assertThat(refused.entry().fact().when()).isEqualTo(june(28)));
    }

    @ParameterizedTest
    @CsvSource({"mei,1", "boss,0", "qian,0"})
    @DisplayName("a table's decision told by who may not take it is told, where no step says so")
    void toldByOthers(String who, int told) {
        records(who, report(8, TaskState.ACCEPTED).toBuilder().snapshot(true).build());

        assertThat(timeline().told())
                .filteredOn(finding -> finding.code().equals(ToldState.NOT_ENTITLED))
                .hasSize(told);
    }

    @Test
    @DisplayName("what was missing may be entered later, and what waited for it counts then")
    void enteredLater() {
        assertThat(records("li", report(8, TaskState.COMPLETED))).isFalse();
        assertThat(records("li", report(1, TaskState.ACKNOWLEDGED))).isTrue();
        assertThat(state()).isEqualTo(TaskState.COMPLETED);
        assertThat(timeline().refusals()).isEmpty();
    }

    @Test
    @DisplayName("of one day the order of recording decides: what was accepted before it was done is not accepted")
    void oneDay() {
        records("li", report(1, TaskState.ACKNOWLEDGED));
        assertThat(records("boss", acceptance(8, 60))).isFalse();
        assertThat(records("li", report(8, TaskState.COMPLETED))).isTrue();
        assertThat(state()).isEqualTo(TaskState.COMPLETED);
    }

    @Test
    @DisplayName(
            "a table leaves no final state, accepts and cancels nothing that has steps, and is told where it differs")
    void tables() {
        records("li", report(1, TaskState.ACKNOWLEDGED));
        for (TaskState state : List.of(TaskState.ACCEPTED, TaskState.CANCELLED)) {
            assertThat(records(
                            "ghost", report(2, state).toBuilder().snapshot(true).build()))
                    .isFalse();
        }
        records("li", report(3, TaskState.DELAYED).toBuilder().snapshot(true).build());
        assertThat(timeline().told())
                .extracting(finding -> finding.code().id())
                .containsExactly("task-snapshot-over-steps");
        records(
                "ghost",
                report(4, TaskState.COMPLETED).toBuilder().snapshot(true).build());
        assertThat(timeline().told()).extracting(finding -> finding.code().id()).contains("task-snapshot-by-unknown");
        records(
                "qian",
                report(5, TaskState.IN_PROGRESS).toBuilder().snapshot(true).build());
        records("qian", report(6, TaskState.CANCELLED));
        assertThat(records(
                        "li",
                        report(7, TaskState.IN_PROGRESS).toBuilder()
                                .snapshot(true)
                                .build()))
                .isFalse();
        assertThat(state()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    @DisplayName("who is A through a unit does not accept what they did as R; somebody else of the unit does")
    void ownThroughUnit() {
        book = book(SALES);
        records("li", report(1, TaskState.ACKNOWLEDGED));
        records("li", report(8, TaskState.COMPLETED));
        assertThat(records("li", acceptance(9, 60))).isFalse();
        assertThat(records("mei", acceptance(9, 60))).isTrue();
    }

    @Test
    @DisplayName("of two results for one criterion the worse counts")
    void twoResults() {
        records("li", report(1, TaskState.ACKNOWLEDGED));
        records("li", report(8, TaskState.COMPLETED));
        for (List<Integer> users : List.of(List.of(60, 40), List.of(40, 60))) {
            TaskAcceptance both = TaskAcceptance.of(
                    ID,
                    june(9),
                    CriterionResult.measured(USERS, Quantity.parse(users.get(0) + "人")),
                    CriterionResult.measured(USERS, Quantity.parse(users.get(1) + "人")));
            assertThat(records("boss", both)).isFalse();
        }
        assertThat(records("boss", acceptance(9, 60))).isTrue();
    }
}
