package dev.plumbline.task;

import static dev.plumbline.task.TaskState.ASSIGNED;
import static dev.plumbline.task.TaskState.CANCELLED;
import static dev.plumbline.task.TaskState.COMPLETED;
import static dev.plumbline.task.TaskState.DELAYED;
import static dev.plumbline.task.TaskState.IN_PROGRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.goal.Indicator;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskProgressTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final TaskId ID = TaskId.of("signing");
    private static final Task TASK = task("2024-01-03", "2024-06-30");

    private static Task task(String start, String finish) {
        return Task.builder()
                .id(ID)
                .name("客户签约")
                .start(LocalDate.parse(start))
                .finish(LocalDate.parse(finish))
                .build();
    }

    private static ProgressReport.Builder report(String date) {
        return ProgressReport.builder().task(ID).when(Moment.parse(date));
    }

    private static TaskProgress on(String date, Task task, ProgressReport... reports) {
        return TaskProgress.of(task, List.of(reports), AsOf.endOf(LocalDate.parse(date)), ZONE);
    }

    private static ProgressReport percent(String date, String percent) {
        return report(date).state(IN_PROGRESS).percent(new BigDecimal(percent)).build();
    }

    @Test
    @DisplayName("TASK-3: of a task of which only 100 % is told, nobody knows how late it was")
    void wholeWithoutStateOrDay() {
        ProgressReport whole =
                report("2024-07-10").percent(BigDecimal.valueOf(100)).build();
        ProgressReport again =
                report("2024-07-12").percent(BigDecimal.valueOf(90)).build();

        assertThat(on("2024-07-20", TASK, whole).isFinished()).isTrue();
        assertThat(on("2024-07-20", TASK, whole).daysLate()).isEqualTo(OptionalLong.empty());
        assertThat(on("2024-07-20", TASK, whole).lagDays()).isEqualTo(OptionalLong.empty());
        assertThat(on("2024-07-20", TASK, whole, again).daysLate()).isEqualTo(OptionalLong.of(20));
        assertThat(on("2024-07-20", TASK, percent("2024-07-10", "100")).daysLate())
                .as("a state that says otherwise stands")
                .isEqualTo(OptionalLong.of(20));
    }

    @Test
    @DisplayName("MON-2: 80 % of 180 days on 05-31 is 3.3 points behind and 6 days late")
    void tellsPointsAndLagApart() {
        TaskProgress progress = on("2024-05-31", TASK, percent("2024-05-30", "80"));
        assertThat(progress.plannedPercent().orElseThrow()).isEqualTo(83.3, within(0.05));
        assertThat(progress.pointsBehind().orElseThrow()).isEqualTo(3.3, within(0.05));
        assertThat(progress.lagDays()).hasValue(6);
        assertThat(progress.daysLate()).hasValue(0);
    }

    @Test
    @DisplayName("MON-2: on 07-01 the same task is exactly 20 points behind")
    void isExactlyTwentyPointsBehindAfterItsEnd() {
        TaskProgress progress = on("2024-07-01", TASK, percent("2024-05-30", "80"));
        assertThat(progress.plannedPercent()).hasValue(100.0);
        assertThat(progress.pointsBehind()).hasValue(20.0);
        assertThat(progress.lagDays()).hasValue(37);
        assertThat(progress.daysLate()).hasValue(1);
    }

    @Test
    @DisplayName("TASK-3: a 延期 row with an actual finish keeps its state and is 2 days late for good")
    void keepsTheStateOfALateCompletion() {
        ProgressReport row = report("2024-06-15")
                .state(DELAYED)
                .actualFinish(LocalDate.parse("2024-06-12"))
                .addCauses(Cause.of(CauseKind.OBJECTIVE, "素材未到位"))
                .build();
        TaskProgress progress = on("2024-07-31", task("2024-06-01", "2024-06-10"), row);
        assertThat(progress.state()).isEqualTo(DELAYED);
        assertThat(progress.isFinished()).isTrue();
        assertThat(progress.isDone()).isFalse();
        assertThat(progress.daysLate()).hasValue(2);
        assertThat(progress.lagDays()).hasValue(2);
        assertThat(progress.percent()).hasValue(100.0);
        assertThat(progress.causes()).containsExactly(Cause.of(CauseKind.OBJECTIVE, "素材未到位"));
    }

    @ParameterizedTest(name = "TASK-3: {0} for {1} with the finish [{2}]: late {3}, lag {4}")
    @CsvSource({
        "COMPLETED, 2024-06-08, , 0, -2",
        "COMPLETED, 2024-06-10, , 0, 0",
        "COMPLETED, 2024-06-30, , , ",
        "ACCEPTED, 2024-06-30, , , ",
        "COMPLETED, 2024-06-30, 2024-06-09, 0, -1",
        "COMPLETED, 2024-06-30, 2024-06-12, 2, 2",
        "DELAYED, 2024-06-30, 2024-06-12, 2, 2",
        "DELAYED, 2024-06-30, , 20, 20"
    })
    @DisplayName(
            "TASK-3: completed without a date of completion, lateness is unknown unless it was told before it fell due")
    void doesNotCallWhatIsUndatedLate(TaskState state, String told, LocalDate finish, Long late, Long lag) {
        ProgressReport row = report(told)
                .state(state)
                .actualFinish(Optional.ofNullable(finish))
                .build();
        TaskProgress progress = on("2024-06-30", task("2024-06-01", "2024-06-10"), row);

        assertThat(progress.daysLate()).isEqualTo(late == null ? OptionalLong.empty() : OptionalLong.of(late));
        assertThat(progress.lagDays()).isEqualTo(lag == null ? OptionalLong.empty() : OptionalLong.of(lag));
        assertThat(progress.actualFinish()).isEqualTo(Optional.ofNullable(finish));
        assertThat(progress.isFinished()).isEqualTo(state != DELAYED || finish != null);
    }

    @Test
    void countsDaysPastThePlannedFinishWithoutAPercentage() {
        TaskProgress late =
                on("2024-07-04", TASK, report("2024-06-01").state(IN_PROGRESS).build());
        assertThat(late.percent()).isEmpty();
        assertThat(late.pointsBehind()).isEmpty();
        assertThat(late.lagDays()).hasValue(4);
        assertThat(on("2024-06-30", TASK).lagDays()).hasValue(0);
    }

    @Test
    void tellsNothingThatNeedsMissingDates() {
        Task undated = Task.builder().id(ID).name("无期限").build();
        TaskProgress progress = on("2024-07-04", undated, percent("2024-06-01", "50"));
        assertThat(progress.percent()).hasValue(50.0);
        assertThat(progress.plannedPercent()).isEmpty();
        assertThat(progress.pointsBehind()).isEmpty();
        assertThat(progress.lagDays()).isEmpty();
        assertThat(progress.daysLate()).isEmpty();
    }

    @Test
    void isAheadWithANegativeLag() {
        TaskProgress progress = on("2024-05-10", TASK, percent("2024-05-10", "80"));
        assertThat(progress.lagDays()).hasValue(-15);
        assertThat(progress.pointsBehind().orElseThrow()).isNegative();
    }

    @Test
    void doesNotLagBeforeItsStart() {
        TaskProgress progress = on("2023-12-20", TASK, percent("2023-12-20", "0"));
        assertThat(progress.lagDays()).hasValue(0);
        assertThat(progress.plannedPercent()).hasValue(0.0);
        assertThat(on("2024-01-03", TASK, percent("2024-01-03", "0")).lagDays()).hasValue(1);
    }

    @Test
    void countsOnlyReportsThatHoldByThen() {
        ProgressReport may = percent("2024-05-30", "80");
        ProgressReport june = percent("2024-06-15", "90");
        assertThat(on("2024-06-14", TASK, june, may).percent()).hasValue(80.0);
        assertThat(on("2024-06-15", TASK, june, may).percent()).hasValue(90.0);
        assertThat(on("2024-05-29", TASK, june, may).state()).isEqualTo(ASSIGNED);
        ProgressReport noon = percent("2024-05-30T04:00:00Z", "85");
        AsOf morning = AsOf.at(Instant.parse("2024-05-30T03:59:00Z"));
        assertThat(TaskProgress.of(TASK, List.of(noon), morning, ZONE).percent())
                .isEmpty();
    }

    @Test
    void letsTheLaterRecordedOfTwoSimultaneousReportsGoBefore() {
        TaskProgress progress = on("2024-06-01", TASK, percent("2024-05-30", "80"), percent("2024-05-30", "75"));
        assertThat(progress.percent()).hasValue(75.0);
    }

    @Test
    void finishesOnTheDayItWasReportedCompleted() {
        ProgressReport done = report("2024-06-28").state(COMPLETED).build();
        ProgressReport accepted = report("2024-07-05").state(TaskState.ACCEPTED).build();
        TaskProgress progress = on("2024-07-31", TASK, percent("2024-05-30", "80"), done, accepted);
        assertThat(progress.finishedOn()).hasValue(LocalDate.parse("2024-06-28"));
        assertThat(progress.percent()).hasValue(100.0);
        assertThat(progress.lagDays()).hasValue(-2);
        assertThat(progress.isDone()).isTrue();
    }

    @Test
    void isUnfinishedAgainWhenTakenBack() {
        ProgressReport done = report("2024-06-28").state(COMPLETED).build();
        ProgressReport back = report("2024-07-02").state(IN_PROGRESS).build();
        TaskProgress progress = on("2024-07-31", TASK, percent("2024-05-30", "80"), done, back);
        assertThat(progress.isFinished()).isFalse();
        assertThat(progress.percent()).hasValue(80.0);
        assertThat(progress.daysLate()).hasValue(31);
    }

    @Test
    void hasNoLagWhenCancelled() {
        TaskProgress progress =
                on("2024-07-31", TASK, report("2024-03-01").state(CANCELLED).build());
        assertThat(progress.lagDays()).isEmpty();
        assertThat(progress.daysLate()).isEmpty();
    }

    @Test
    void forgetsCausesOnceALaterReportIsFine() {
        ProgressReport blocked = report("2024-04-01")
                .state(TaskState.BLOCKED)
                .addCauses(Cause.of(CauseKind.SUBJECTIVE, "人手不足"))
                .newFinish(LocalDate.parse("2024-07-10"))
                .build();
        assertThat(on("2024-04-01", TASK, blocked).causes()).hasSize(1);
        assertThat(on("2024-04-01", TASK, blocked).newFinish()).hasValue(LocalDate.parse("2024-07-10"));
        assertThat(on("2024-04-02", TASK, blocked, percent("2024-04-02", "50")).causes())
                .isEmpty();
    }

    @Test
    @DisplayName("TASK-3: 已拜访8家 of 10家 is 80 %, unless a percentage is reported")
    void followsTheFirstIndicator() {
        Task visits = TASK.toBuilder().addIndicator(Indicator.atLeast("10家")).build();
        ProgressReport eight = report("2024-05-30").amount(Quantity.parse("8家")).build();
        assertThat(on("2024-05-31", visits, eight).percent()).hasValue(80.0);
        assertThat(on("2024-05-31", visits, eight).lagDays()).hasValue(6);
        ProgressReport stated = eight.toBuilder().percent(new BigDecimal("75")).build();
        assertThat(on("2024-05-31", visits, stated).percent()).hasValue(75.0);
        assertThat(on("2024-05-31", visits)
                        .measured(Quantity.parse("12家"), LocalDate.parse("2024-05-31"))
                        .percent())
                .hasValue(100.0);
        assertThat(on("2024-05-31", visits, eight)
                        .measured(Quantity.parse("12家"), LocalDate.parse("2024-05-30"))
                        .percent())
                .hasValue(80.0);
        assertThat(on("2024-05-31", visits, eight)
                        .measured(Quantity.parse("9家"), LocalDate.parse("2024-05-31"))
                        .percent())
                .as("TASK-1: the later of a report and a measurement counts")
                .hasValue(90.0);
        assertThat(on("2024-05-31", TASK, eight).percent()).isEmpty();
        assertThat(on("2024-05-31", visits)
                        .measured(Quantity.parse("12人"), LocalDate.parse("2024-05-31"))
                        .percent())
                .isEmpty();
    }

    @Test
    void goesFromTheBaselineToTheTarget() {
        Indicator faster = Indicator.atMost("25天").toBuilder()
                .baseline(Quantity.parse("30天"))
                .build();
        Task task = TASK.toBuilder().addIndicator(faster).build();
        assertThat(on("2024-05-31", task)
                        .measured(Quantity.parse("27天"), LocalDate.parse("2024-05-31"))
                        .percent())
                .hasValue(60.0);
        assertThat(on("2024-05-31", task)
                        .measured(Quantity.parse("31天"), LocalDate.parse("2024-05-31"))
                        .percent())
                .hasValue(0.0);
    }

    @Test
    void keepsThirdsExact() {
        Task three = task("2024-06-01", "2024-06-03").toBuilder()
                .addIndicator(Indicator.atLeast("3家"))
                .build();
        ProgressReport two = report("2024-06-02").amount(Quantity.parse("2家")).build();
        TaskProgress progress = on("2024-06-02", three, two);
        assertThat(progress.lagDays()).hasValue(0);
        assertThat(progress.pointsBehind()).hasValue(0.0);
    }

    @Test
    @DisplayName("MON-2: on a working calendar only working days count")
    void countsWorkingDaysOnACalendar() {
        Task dragonBoat = task("2024-06-03", "2024-06-14");
        TaskProgress progress =
                on("2024-06-11", dragonBoat, percent("2024-06-07", "50")).on(WorkingCalendar.china());
        assertThat(progress.plannedPercent().orElseThrow()).isEqualTo(600.0 / 9);
        assertThat(progress.lagDays()).hasValue(1);
        assertThat(on("2024-06-18", dragonBoat).on(WorkingCalendar.china()).daysLate())
                .hasValue(2);
        assertThat(on("2024-06-08", task("2024-06-08", "2024-06-10"))
                        .on(WorkingCalendar.china())
                        .plannedPercent()
                        .orElseThrow())
                .isEqualTo(100.0 / 3);
    }

    @Test
    void tellsWhenWorkBegan() {
        ProgressReport stated = report("2024-02-01")
                .actualStart(LocalDate.parse("2024-01-10"))
                .state(IN_PROGRESS)
                .build();
        assertThat(on("2024-03-01", TASK, stated).startedOn()).hasValue(LocalDate.parse("2024-01-10"));
        assertThat(on("2024-03-01", TASK, percent("2024-02-01", "10")).startedOn())
                .hasValue(LocalDate.parse("2024-02-01"));
        assertThat(on("2024-03-01", TASK).startedOn()).isEmpty();
    }
}
