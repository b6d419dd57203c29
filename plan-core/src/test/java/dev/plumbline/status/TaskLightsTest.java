package dev.plumbline.status;

import static dev.plumbline.status.YearBook.TASK;
import static dev.plumbline.status.YearBook.book;
import static dev.plumbline.status.YearBook.on;
import static dev.plumbline.status.YearBook.percent;
import static dev.plumbline.status.YearBook.recorded;
import static dev.plumbline.status.YearBook.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A task of 180 days, 2024-01-03 to 06-30; the plan reaches 80 % on 05-25. */
class TaskLightsTest {

    private static TrafficLight light(String date, ProgressReport report) {
        return on(date, book(task()).record(report, recorded("01-05")))
                .task(TASK)
                .light();
    }

    private static ProgressReport report(String date, TaskState state, String percent) {
        return YearBook.report(date)
                .snapshot(true)
                .state(state)
                .percent(new BigDecimal(percent))
                .build();
    }

    @ParameterizedTest(name = "MON-4: {1} % done is {2} on {0}")
    @CsvSource({
        "05-20, 80, ON_TRACK",
        "05-25, 80, ON_TRACK",
        "05-26, 80, WATCH",
        "05-28, 80, WATCH",
        "05-29, 80, WARNING",
        "06-29, 80, WARNING",
        "06-30, 80, OFF_TRACK",
        "06-30, 80.01, WARNING",
        "07-03, 85, WARNING",
        "07-04, 85, OFF_TRACK",
        "07-04, 99, OFF_TRACK"
    })
    void goesByLagThenPointsBehindThenDaysLate(String date, String percent, TrafficLight light) {
        assertThat(light(date, percent("05-20", percent))).isEqualTo(light);
    }

    @Test
    @DisplayName("MON-4: blocked is a warning however far it is, and no better than its lag")
    void warnsOfWhatIsBlocked() {
        assertThat(light("05-20", report("05-20", TaskState.BLOCKED, "99"))).isEqualTo(TrafficLight.WARNING);
        assertThat(light("05-20", report("05-20", TaskState.BLOCKED, "10"))).isEqualTo(TrafficLight.OFF_TRACK);
    }

    @Test
    @DisplayName("MON-4: completed and accepted are done, however late")
    void isDone() {
        assertThat(light("12-31", report("07-31", TaskState.COMPLETED, "100"))).isEqualTo(TrafficLight.DONE);
        assertThat(light("12-31", report("07-31", TaskState.ACCEPTED, "100"))).isEqualTo(TrafficLight.DONE);
    }

    @Test
    @DisplayName("TASK-3: a 延期 row with an actual finish is a late completion")
    void isDoneWhereItFinishedLate() {
        ProgressReport finished = YearBook.report("07-10")
                .snapshot(true)
                .state(TaskState.DELAYED)
                .actualFinish(YearBook.day("07-10"))
                .build();

        assertThat(light("07-10", finished)).isEqualTo(TrafficLight.DONE);
        assertThat(on("07-10", book(task()).record(finished, recorded("07-10")))
                        .task(TASK)
                        .state())
                .isEqualTo(TaskState.DELAYED);
    }

    @Test
    @DisplayName("MON-4: not started before its first day, or cancelled")
    void isNotStarted() {
        PlanBook book = book(task());

        assertThat(on("01-02", book).task(TASK).light()).isEqualTo(TrafficLight.NOT_STARTED);
        assertThat(on("01-03", book).task(TASK).light()).isEqualTo(TrafficLight.ON_TRACK);
        assertThat(light("12-31", report("05-20", TaskState.CANCELLED, "10"))).isEqualTo(TrafficLight.NOT_STARTED);
    }

    @ParameterizedTest(name = "IO-2: without a percentage, {0} is {1}")
    @CsvSource({"06-30, ON_TRACK", "07-01, WATCH", "07-03, WATCH", "07-04, OFF_TRACK"})
    void countsDaysPastTheFinishWithoutAPercentage(String date, TrafficLight light) {
        assertThat(light(
                        date,
                        YearBook.report("05-20")
                                .snapshot(true)
                                .state(TaskState.IN_PROGRESS)
                                .build()))
                .isEqualTo(light);
    }

    @Test
    @DisplayName("MON-4: every bound is policy")
    void followsThePolicy() {
        PlanPolicy strict = PlanPolicy.builder()
                .lights(LightThresholds.builder().lagDays(0).pointsBehind(3.0).build())
                .build();
        PlanBook book =
                book(task()).toBuilder().policy(strict).build().record(percent("05-20", "80"), recorded("05-20"));

        assertThat(on("05-26", book).task(TASK).light()).isEqualTo(TrafficLight.WARNING);
        assertThat(on("05-31", book).task(TASK).light()).isEqualTo(TrafficLight.OFF_TRACK);
    }

    @ParameterizedTest(name = "MON-4: measured as {0} for {1} and not reported, a task of 10家 is {2} in mid-June")
    @CsvSource({
        "2元, 06-14, NO_DATA",
        "优秀, 06-14, NO_DATA",
        "9家, 05-05, NO_DATA",
        "9家, 06-14, ON_TRACK",
        "1家, 06-14, OFF_TRACK"
    })
    void isNotGreenByWhatDoesNotCount(String value, String day, TrafficLight light) {
        Task task = Task.builder()
                .id(TASK)
                .name("客户签约")
                .start(YearBook.day("06-01"))
                .finish(YearBook.day("06-30"))
                .addIndicator(Indicator.atLeast("10家").toBuilder()
                        .id(IndicatorId.of("signed"))
                        .build())
                .build();
        PlanBook june = PlanBook.of(Plan.builder()
                .id(PlanId.of("2024-06"))
                .period(Period.month(2024, 6))
                .addTask(task)
                .raci(RaciMatrix.builder().owner(TASK, PersonId.of("li")).build())
                .build());
        MeasuredValue measured =
                value.equals("优秀") ? MeasuredValue.grade(value) : MeasuredValue.of(Quantity.parse(value));
        Measurement fact = Measurement.builder()
                .indicator(IndicatorId.of("signed"))
                .value(measured)
                .when(Moment.of(YearBook.day(day)))
                .build();

        PlanStatus status = on("06-15", june.record(fact, recorded("06-15")));

        assertThat(status.task(TASK).light()).isEqualTo(light);
        assertThat(on("06-15", june).task(TASK).light()).isEqualTo(TrafficLight.NO_DATA);
    }

    @Test
    void knowsTheWorseOfTwoLights() {
        assertThat(TrafficLight.WATCH.worst(TrafficLight.WARNING)).isEqualTo(TrafficLight.WARNING);
        assertThat(TrafficLight.OFF_TRACK.worst(TrafficLight.DONE)).isEqualTo(TrafficLight.OFF_TRACK);
        assertThat(TrafficLight.ON_TRACK.worst(TrafficLight.ON_TRACK)).isEqualTo(TrafficLight.ON_TRACK);
    }
}
