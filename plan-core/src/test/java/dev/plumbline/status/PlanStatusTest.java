package dev.plumbline.status;

import static dev.plumbline.status.YearBook.GOAL;
import static dev.plumbline.status.YearBook.day;
import static dev.plumbline.status.YearBook.goal;
import static dev.plumbline.status.YearBook.issue;
import static dev.plumbline.status.YearBook.measured;
import static dev.plumbline.status.YearBook.on;
import static dev.plumbline.status.YearBook.percent;
import static dev.plumbline.status.YearBook.recorded;
import static dev.plumbline.status.YearBook.task;
import static dev.plumbline.status.YearBook.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanStatusTest {

    private static final PlanId YEAR = PlanId.of("2024");
    private static final PlanId QUARTER = PlanId.of("2024Q2");
    private static final PlanId JUNE = PlanId.of("2024-06");

    private static PlanBook nested() {
        return PlanBook.of(
                year().addGoal(goal(Indicator.atLeast("2亿元"))).build(),
                plan(QUARTER, Period.quarter(2024, 2)).build(),
                plan(JUNE, Period.month(2024, 6)).addTask(task()).build());
    }

    private static Plan.Builder plan(PlanId id, Period period) {
        return Plan.builder().id(id).period(period).parent(YEAR);
    }

    @Test
    @DisplayName("GOAL-5: 0.9亿元 of 2亿元 by June is 45.0 %, the embedder's first ten minutes")
    void ensureTheFirstTenMinutesRead() {
        OrgUnitId sales = OrgUnitId.of("销售部");
        Goal revenue = Goal.builder()
                .id(GoalId.of("revenue"))
                .name("年度营收")
                .level(GoalLevel.COMPANY)
                .owner(sales)
                .indicator(Indicator.atLeast("2亿元"))
                .build();
        Plan plan = Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addGoal(revenue)
                .build();
        LocalDate june30 = LocalDate.of(2024, 6, 30);
        PlanBook book = PlanBook.of(plan)
                .record(
                        Measurement.of(revenue.indicator().id(), june30, Quantity.parse("0.9亿元")),
                        Stamp.of("li", Instant.parse("2024-07-01T01:00:00Z")));

        PlanStatus status = PlanStatus.of(book, AsOf.endOf(june30));

        assertThat(status.goal(revenue.id()).attainment()).hasToString("45.0 %");
        assertThat(status.goal(revenue.id()).deviation().rate()).hasToString("-55.0 %");
        // 182 of 366 days are over.
        assertThat(status.goal(revenue.id()).attainmentToDate()).hasToString("90.5 %");
        assertThat(status.goal(revenue.id()).light()).isEqualTo(TrafficLight.WATCH);
    }

    @Test
    @DisplayName("GOAL-5: 'nothing measured yet' is neither zero nor an exception")
    void tellsThatNothingIsMeasured() {
        GoalStatus unmeasured = on("06-30", nested()).goal(GOAL);

        assertThat(unmeasured.isMeasured()).isFalse();
        assertThat(unmeasured.attainment().isDefined()).isFalse();
        assertThat(unmeasured.deviationToDate().isDefined()).isFalse();
        assertThat(unmeasured.light()).isEqualTo(TrafficLight.NOT_STARTED);
    }

    @Test
    @DisplayName("GOAL-10: what holds on the day counts, what holds a day later does not")
    void countsTheWholeDayAskedFor() {
        PlanBook book = nested().record(measured("06-30", "1亿元"), recorded("07-02"));

        assertThat(on("06-30", book).goal(GOAL).isMeasured()).isTrue();
        assertThat(on("06-29", book).goal(GOAL).isMeasured()).isFalse();
    }

    @Test
    @DisplayName("GOAL-10: what was recorded at the instant known counts, a nanosecond later it does not")
    void knowsUpToAnInstant() {
        Stamp stamp = recorded("07-02");
        PlanBook book = nested().record(measured("06-30", "1亿元"), stamp);
        AsOf june = AsOf.endOf(day("06-30"));

        assertThat(PlanStatus.of(book, june.knownAt(stamp.recordedAt()))
                        .goal(GOAL)
                        .isMeasured())
                .isTrue();
        assertThat(PlanStatus.of(book, june.knownAt(stamp.recordedAt().minusNanos(1)))
                        .goal(GOAL)
                        .isMeasured())
                .isFalse();
    }

    @Test
    void takesTheLatestDayOfItsFacts() {
        PlanBook book = nested().record(measured("06-30", "1亿元"), recorded("07-02"))
                .record(percent("06-15", "80"), recorded("07-03"));

        assertThat(PlanStatus.latestDate(book)).hasValue(day("06-30"));
        assertThat(PlanStatus.latest(book).date()).isEqualTo(day("06-30"));
        assertThat(PlanStatus.latestDate(nested())).isEmpty();
        assertThat(PlanStatus.latest(book).basis()).isEqualTo(AsOfBasis.LAST_FACT);
        assertThat(on("06-30", book).basis()).isEqualTo(AsOfBasis.ASKED);
    }

    @Test
    void tellsThatAnIdIsUnknown() {
        PlanStatus status = on("06-30", nested());

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> status.goal(GoalId.of("profit")))
                .withMessageContaining("[profit]");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> status.task(TaskId.of("launch")))
                .withMessageContaining("[launch]");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> status.issue(IssueId.of("late")))
                .withMessageContaining("[late]");
        assertThat(status.hasGoal(GOAL)).isTrue();
        assertThat(status.hasGoal(GoalId.of("profit"))).isFalse();
    }

    @Test
    void answersByPlan() {
        PlanStatus status = on("06-30", nested());

        assertThat(status.goals(YEAR)).extracting(GoalStatus::id).containsExactly(GOAL);
        assertThat(status.goals(JUNE)).isEmpty();
        assertThat(status.tasks(JUNE)).hasSize(1);
        assertThat(status.tasks(YEAR)).isEmpty();
    }

    @Test
    void givesAnIssueToTheNarrowestPlanOfItsDay() {
        PlanBook book = nested().record(issue("in-june", "06-20"), recorded("06-20"))
                .record(issue("in-may", "05-20"), recorded("05-20"))
                .record(issue("in-january", "01-20"), recorded("01-20"));
        PlanStatus status = on("12-31", book);

        assertThat(status.issues(JUNE)).extracting(issue -> issue.issue().id()).containsExactly(IssueId.of("in-june"));
        assertThat(status.issues(QUARTER))
                .extracting(issue -> issue.issue().id())
                .containsExactly(IssueId.of("in-may"));
        assertThat(status.issues(YEAR))
                .extracting(issue -> issue.issue().id())
                .containsExactly(IssueId.of("in-january"));
    }

    @Test
    void givesAnIssueOutsideEveryPlanToTheFirst() {
        PlanBook book = PlanBook.of(
                        plan(JUNE, Period.month(2024, 6)).build(),
                        plan(QUARTER, Period.quarter(2024, 2)).build())
                .record(issue("in-december", "12-20"), recorded("12-20"));

        assertThat(on("12-31", book).issues(JUNE)).hasSize(1);
        assertThat(on("12-31", book).issues(QUARTER)).isEmpty();
    }

    @Test
    @DisplayName("ISS-4: the state of an issue is that of the last snapshot by the day asked for")
    void takesAnIssuesStateFromItsLastSnapshot() {
        PlanBook book = nested().record(issue("late", "06-01"), recorded("06-01"))
                .record(snapshot("06-20", IssueState.CLOSED), recorded("06-20"))
                .record(snapshot("06-10", IssueState.IN_PROGRESS), recorded("06-21"));

        assertThat(on("06-05", book).issue(IssueId.of("late")).state()).isEqualTo(IssueState.REPORTED);
        assertThat(on("06-15", book).issue(IssueId.of("late")).isOpen()).isTrue();
        assertThat(on("06-30", book).issue(IssueId.of("late")).state()).isEqualTo(IssueState.CLOSED);
        assertThat(on("06-30", book).issue(IssueId.of("late")).isOpen()).isFalse();
    }

    private static IssueSnapshot snapshot(String monthDay, IssueState state) {
        return new IssueSnapshot(IssueId.of("late"), Moment.of(day(monthDay)), state, Optional.empty());
    }

    @Test
    @DisplayName("TASK-2: a task nobody reported on is assigned")
    void takesATasksStateFromItsReports() {
        PlanBook book = nested().record(
                        percent("06-15", "80").toBuilder().snapshot(true).build(), recorded("06-15"));

        assertThat(on("06-14", book).task(YearBook.TASK).state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(on("06-15", book).task(YearBook.TASK).progress().percent()).hasValue(80);
        assertThat(on("06-15", book).task(YearBook.TASK).owners()).isEmpty();
    }

    @Test
    void carriesItsBooksPolicy() {
        PlanPolicy strict = PlanPolicy.builder().deviationLimit(0.05).build();

        assertThat(on("06-30", nested().toBuilder().policy(strict).build()).policy())
                .isEqualTo(strict);
    }
}
