package dev.plumbline.status;

import static dev.plumbline.status.YearBook.GOAL;
import static dev.plumbline.status.YearBook.day;
import static dev.plumbline.status.YearBook.goal;
import static dev.plumbline.status.YearBook.measured;
import static dev.plumbline.status.YearBook.on;
import static dev.plumbline.status.YearBook.percent;
import static dev.plumbline.status.YearBook.recorded;
import static dev.plumbline.status.YearBook.task;
import static dev.plumbline.status.YearBook.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Unanswered;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.monitoring.MonitoringPolicy;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports and measurements follow from the policy and the frequencies, without routine tasks (MON-3). */
class ReportsDueTest {

    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final Indicator KEY =
            Indicator.atLeast("2亿元").toBuilder().key(true).build();

    private static ReportDue only(PlanStatus status) {
        assertThat(status.reportsDue().all()).hasSize(1);
        return status.reportsDue().all().get(0);
    }

    @Test
    @DisplayName("MON-3: a weekly key indicator measured once in January is missing every week since, in December")
    void countsTheMissingWeeks() {
        PlanBook book = YearBook.book(goal(KEY)).record(measured("01-05", "100万元"), recorded("01-05"));

        ReportDue due = only(on("12-20", book));

        assertThat(due.count(ReportOccurrence.State.GIVEN)).isEqualTo(1);
        // 51 Fridays or days moved to until 12-20, but for the week of the Spring Festival, which has a make-up Sunday
        assertThat(due.occurrences().stream()
                        .filter(each -> each.state() != ReportOccurrence.State.DUE)
                        .count())
                .isEqualTo(51);
        assertThat(due.missing()).hasSize(50);
        assertThat(due.missing().get(0).period()).isEqualTo(Period.week(2024, 2));
        assertThat(due.next())
                .hasValueSatisfying(next -> assertThat(next.period()).isEqualTo(Period.week(2024, 52)));
    }

    @Test
    @DisplayName("COL-4: Friday 2024-10-04 is a holiday, so the measurement is due on Monday 09-30")
    void movesWithinTheWeek() {
        ReportDue due = only(on("09-30", YearBook.book(goal(KEY))));

        assertThat(due.missing().get(due.missing().size() - 1).period()).isEqualTo(Period.week(2024, 40));
    }

    @Test
    @DisplayName("MON-3: recorded after the close of business is late, whatever day it holds for")
    void tellsLateFromGiven() {
        PlanBook book = YearBook.book(goal(KEY))
                .record(measured("01-04", "1万元"), recorded("01-09"))
                .record(measured("01-12", "1万元"), recorded("01-12"));

        assertThat(only(on("01-12", book)).occurrences())
                .extracting(ReportOccurrence::state)
                .startsWith(ReportOccurrence.State.LATE, ReportOccurrence.State.GIVEN);
    }

    @ParameterizedTest(name = "MON-3, GOAL-3: {0} measured of what is counted in 万元 leaves the first week {1}")
    @CsvSource({"3家, MISSING", "3万元, GIVEN"})
    void isNotGivenByWhatIsLeftOut(String value, ReportOccurrence.State state) {
        PlanBook book = YearBook.book(goal(KEY)).record(measured("01-04", value), recorded("01-04"));

        assertThat(only(on("01-12", book)).occurrences().get(0).state()).isEqualTo(state);
    }

    @Test
    @DisplayName("MON-3: a week owes the measurement of the month that holds it, and none is missing on its first day")
    void asksAWeekForItsOwnMonth() {
        Indicator monthly = KEY.toBuilder().frequency(Frequency.MONTHLY).build();
        for (int number = 1; number <= 52; number++) {
            Period week = Period.week(2024, number);
            Plan plan = Plan.builder()
                    .id(PlanId.of("week"))
                    .period(week)
                    .addGoal(goal(monthly))
                    .build();
            assertThat(PlanStatus.of(PlanBook.of(plan), AsOf.endOf(week.start()))
                            .reportsDue()
                            .missing())
                    .as("%s", week)
                    .isEmpty();
            boolean isLastOfMonth = week.start().getMonth() == week.end().getMonth()
                    && week.end().plusDays(1).getMonth() != week.start().getMonth();
            assertThat(PlanStatus.of(PlanBook.of(plan), AsOf.endOf(week.end()))
                            .reportsDue()
                            .all())
                    .as("%s", week)
                    .hasSize(isLastOfMonth ? 1 : 0);
        }
    }

    @Test
    @DisplayName("MON-3, GOAL-3: what is left out takes no place from what counts of the same day")
    void countsWhatFitsOfADay() {
        PlanBook book = YearBook.book(goal(KEY))
                .record(measured("01-04", "3家"), recorded("01-04"))
                .record(measured("01-04", "3万元"), recorded("01-09"));

        assertThat(only(on("01-12", book)).occurrences().get(0).state()).isEqualTo(ReportOccurrence.State.LATE);
    }

    @Test
    @DisplayName("MON-3: parents made up of their children, cancelled and unstated goals owe nothing")
    void asksOnlyWhatIsMeasured() {
        Goal child = Goal.builder()
                .id(GoalId.of("east"))
                .name("华东")
                .parent(GOAL)
                .indicator(Indicator.atLeast("1亿元"))
                .build();
        Goal cancelled = child.toBuilder().id(GoalId.of("west")).cancelled(true).build();
        Goal vague = Goal.builder().id(GoalId.of("vague")).name("提升业绩").build();
        Goal sum = goal(KEY).toBuilder().rollup(RollupMethod.SUM).build();
        Goal own = goal(KEY).toBuilder().rollup(RollupMethod.OWN).build();

        assertThat(on("12-31", book(sum, child, cancelled, vague)).reportsDue().all())
                .extracting(ReportDue::path)
                .containsExactly("goal/east");
        assertThat(on("12-31", book(own, child)).reportsDue().all())
                .extracting(ReportDue::path)
                .containsExactly("goal/revenue", "goal/east");
    }

    private static PlanBook book(Goal... goals) {
        return PlanBook.of(year().addGoals(goals).build());
    }

    @Test
    @DisplayName("IO-2e: what the source had no place for is not owed")
    void asksNothingOfTables() {
        PlanBook book = YearBook.book(goal(KEY));
        Unanswered unanswered = Unanswered.of(List.of(
                new Unanswered.Group(List.of("measurement-missing", "report-missing"), List.of("goal/revenue"))));

        assertThat(on("12-31", book.toBuilder().unanswered(unanswered).build())
                        .reportsDue()
                        .all())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "MON-3: 周进度表 is owed each Friday by the unit of a task under way, and given by telling of all its tasks")
    void owesTheWeeklyTable() {
        PlanBook book = work(Period.year(2024))
                .record(percent("01-05", "1"), recorded("01-05"))
                .record(percent("01-13", "2"), recorded("01-13"));

        ReportDue due = only(on("01-20", book));

        assertThat(due.title()).isEqualTo("周进度表");
        assertThat(due.owner()).contains(SALES);
        assertThat(due.path()).isEqualTo("plan/2024#weekly-progress");
        assertThat(due.occurrences())
                .extracting(ReportOccurrence::state)
                .containsExactly(
                        ReportOccurrence.State.GIVEN,
                        ReportOccurrence.State.LATE,
                        ReportOccurrence.State.MISSING,
                        ReportOccurrence.State.DUE);
    }

    @Test
    @DisplayName("MON-3: nothing is owed before a task begins and after it is over")
    void asksWhileTasksAreUnderWay() {
        PlanBook book = work(Period.year(2024))
                .record(YearBook.report("01-10").state(TaskState.ACKNOWLEDGED).build(), recorded("01-10"))
                .record(YearBook.report("01-17").state(TaskState.COMPLETED).build(), recorded("01-17"));

        assertThat(only(on("12-31", book)).occurrences())
                .extracting(ReportOccurrence::period)
                .containsExactly(Period.week(2024, 1), Period.week(2024, 2), Period.week(2024, 3));
    }

    @Test
    @DisplayName(
            "PLAN-7: June's task results are due on 06-21 and its execution progress on 06-28, both filed by the unit")
    void owesTheMonthlyTables() {
        PlanBook book = work(Period.month(2024, 6));
        PlanId plan = PlanId.of("2024");
        PlanBook filed = book.record(
                new ReportFiled(
                        "monthly-task-results",
                        plan,
                        PersonId.of("li"),
                        Period.month(2024, 6),
                        Moment.of(day("06-21"))),
                recorded("06-21"));

        assertThat(on("06-30", filed).reportsDue().of(plan))
                .filteredOn(each -> !each.report().equals(Optional.of("weekly-progress")))
                .extracting(each -> each.title() + " " + each.recipient().orElseThrow() + " "
                        + each.occurrences().get(0).due() + " "
                        + each.occurrences().get(0).state())
                .containsExactly(
                        "月度任务完成情况表 OPERATIONS_MANAGEMENT 2024-06-21T10:00:00Z GIVEN",
                        "计划执行进度表 GENERAL_MANAGERS_OFFICE 2024-06-28T10:00:00Z MISSING");
    }

    @Test
    @DisplayName("MON-3: the reports are data of the policy")
    void followsThePolicy() {
        PlanPolicy none = PlanPolicy.builder()
                .monitoring(MonitoringPolicy.standard().withReports(List.of()))
                .build();

        assertThat(on("06-30", work(Period.year(2024)).toBuilder().policy(none).build())
                        .reportsDue()
                        .all())
                .isEmpty();
        assertThat(MonitoringPolicy.standard().cadence(Frequency.IRREGULAR)).isEmpty();
    }

    private static PlanBook work(Period period) {
        Plan plan = Plan.builder()
                .id(PlanId.of("2024"))
                .period(period)
                .addTask(task())
                .raci(RaciMatrix.builder().owner(task().id(), PersonId.of("li")).build())
                .build();
        return PlanBook.of(plan).toBuilder()
                .organisation(Organisation.builder()
                        .addUnit(OrgUnit.of(SALES))
                        .addPerson(Person.of("li", SALES))
                        .build())
                .build();
    }
}
