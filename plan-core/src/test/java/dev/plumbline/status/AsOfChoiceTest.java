package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day a book speaks of itself, and what is not said about plans on which nobody has reported (MON-4). */
class AsOfChoiceTest {

    private static final TaskId TASK = TaskId.of("t");
    private static final GoalId GOAL = GoalId.of("g");
    private static final LocalDate JUNE_10 = LocalDate.of(2024, 6, 10);

    private static Plan june() {
        return Plan.builder()
                .id(PlanId.of("2024-06"))
                .period(Period.month(2024, 6))
                .addGoal(Goal.builder()
                        .id(GOAL)
                        .name("回款")
                        .indicator(Indicator.atLeast("100万元"))
                        .build())
                .addTask(Task.builder()
                        .id(TASK)
                        .name("催收")
                        .start(LocalDate.of(2024, 6, 3))
                        .finish(JUNE_10)
                        .build())
                .raci(RaciMatrix.builder().owner(TASK, PersonId.of("li")).build())
                .build();
    }

    private static Plan year() {
        return Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addTask(Task.builder().id(TaskId.of("y")).name("年会").build())
                .raci(RaciMatrix.builder()
                        .owner(TaskId.of("y"), PersonId.of("li"))
                        .build())
                .build();
    }

    private static PlanBook record(PlanBook book, Fact fact) {
        return book.record(fact, Stamp.of("li", Instant.parse("2024-06-20T08:00:00Z")));
    }

    private static ProgressReport report(TaskId task, String date) {
        return ProgressReport.builder()
                .task(task)
                .when(Moment.of(LocalDate.parse(date)))
                .state(TaskState.ACKNOWLEDGED)
                .build();
    }

    private static PlanStatus on(String date, PlanBook book) {
        return PlanStatus.of(book, AsOf.endOf(LocalDate.parse(date)));
    }

    @Test
    @DisplayName("the latest day of any fact goes before all else")
    void latestFact() {
        PlanBook book = record(PlanBook.of(june()), report(TASK, "2024-06-05"));

        assertThat(AsOfChoice.of(book))
                .isEqualTo(new AsOfChoice(Optional.of(LocalDate.of(2024, 6, 5)), AsOfBasis.LAST_FACT));
    }

    @Test
    @DisplayName("without facts it is the first day of the longest plan, on which nobody is late")
    void planStart() {
        PlanStatus status = PlanStatus.latest(PlanBook.of(june(), year()));

        assertThat(status.basis()).isEqualTo(AsOfBasis.PLAN_START);
        assertThat(status.day()).hasValue(LocalDate.of(2024, 1, 1));
        assertThat(status.task(TASK).light()).isEqualTo(TrafficLight.NOT_STARTED);
        assertThat(status.goal(GOAL).light()).isEqualTo(TrafficLight.NOT_STARTED);
    }

    @Test
    @DisplayName("a book of nothing has no day; never one that nobody named")
    void nothing() {
        PlanStatus status = PlanStatus.latest(PlanBook.of());

        assertThat(status.basis()).isEqualTo(AsOfBasis.NOTHING);
        assertThat(status.day()).isEmpty();
    }

    @Test
    @DisplayName("MON-4: a plan on which nobody has reported has no lateness and no green, however late it is")
    void silentPlan() {
        PlanStatus status = on("2024-06-30", PlanBook.of(june()));

        assertThat(status.task(TASK).light()).isEqualTo(TrafficLight.NO_DATA);
        assertThat(status.task(TASK).progress().daysLate()).isEmpty();
        assertThat(status.task(TASK).progress().lagDays()).isEmpty();
        assertThat(status.goal(GOAL).light()).isEqualTo(TrafficLight.NO_DATA);
        assertThat(status.delays()).isEmpty();
    }

    @Test
    @DisplayName("a report that holds later, or one on another plan, does not make a plan heard of")
    void onlyItsOwnFactsByThen() {
        PlanBook later = record(PlanBook.of(june()), report(TASK, "2024-06-29"));
        PlanBook elsewhere = record(PlanBook.of(june(), year()), report(TaskId.of("y"), "2024-06-01"));

        assertThat(on("2024-06-20", later).task(TASK).progress().daysLate()).isEmpty();
        assertThat(on("2024-06-30", later).task(TASK).progress().daysLate()).hasValue(20);
        assertThat(on("2024-06-30", elsewhere).task(TASK).light()).isEqualTo(TrafficLight.NO_DATA);
    }

    @Test
    @DisplayName("a measurement of one of its goals makes a plan heard of: a task without a report is late then")
    void heardByMeasurement() {
        PlanBook book = record(
                PlanBook.of(june()),
                Measurement.of(
                        june().goals().get(0).indicator().id(), LocalDate.of(2024, 6, 20), Quantity.parse("80万元")));

        assertThat(on("2024-06-30", book).task(TASK).progress().daysLate()).hasValue(20);
    }

    @ParameterizedTest(name = "MON-4: a goal of June nobody measured, on {0}: {1}")
    @CsvSource({
        "2024-05-31, NOT_STARTED",
        "2024-06-01, NOT_STARTED",
        "2024-06-15, NOT_STARTED",
        "2024-06-16, NO_DATA",
        "2024-07-31, NO_DATA"
    })
    void halfOfThePeriod(String date, TrafficLight light) {
        assertThat(on(date, PlanBook.of(june())).goal(GOAL).light()).isEqualTo(light);
    }

    @ParameterizedTest(name = "MON-4: a task of 3 to 10 June, on {0}: {1}")
    @CsvSource({"2024-06-02, NOT_STARTED", "2024-06-03, ON_TRACK", "2024-06-04, NO_DATA", "2024-12-31, NO_DATA"})
    void pastItsStart(String date, TrafficLight light) {
        assertThat(on(date, PlanBook.of(june())).task(TASK).light()).isEqualTo(light);
    }
}
