package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.PlanPolicy;
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
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GOAL-10: a status after more facts looks anew at what these are about, and at nothing else. */
class StatusAfterTest {

    private static final AsOf JULY = AsOf.endOf(LocalDate.of(2024, 7, 1));

    /** Goals ten under each, ten tasks and two issues a goal, everything reported on. */
    private static PlanBook book(int goals) {
        Plan.Builder plan = Plan.builder().id(PlanId.of("2024")).period(Period.year(2024));
        for (int i = 0; i < goals; i++) {
            Goal.Builder goal =
                    Goal.builder().id(GoalId.of("g" + i)).name("目标" + i).indicator(Indicator.atLeast("100万元"));
            plan.addGoal(
                    i == 0
                            ? goal.build()
                            : goal.parent(GoalId.of("g" + (i - 1) / 10)).build());
        }
        for (int i = 0; i < 10 * goals; i++) {
            plan.addTask(Task.builder()
                    .id(TaskId.of("t" + i))
                    .name("任务" + i)
                    .start(LocalDate.of(2024, 3, 1))
                    .finish(LocalDate.of(2024, 9, 1))
                    .build());
        }
        PlanBook book = PlanBook.of(plan.build());
        for (int i = (goals - 2) / 10 + 1; i < goals; i++) {
            book = record(book, measured(i, "06-01", "40万元"));
            book = record(book, issue(i));
        }
        return book;
    }

    private static Measurement measured(int goal, String monthDay, String value) {
        return Measurement.of(IndicatorId.of("g" + goal), YearBook.day(monthDay), Quantity.parse(value));
    }

    private static Issue issue(int number) {
        return Issue.builder()
                .id(IssueId.of("i" + number))
                .description("第" + number + "批延迟")
                .when(Moment.of(YearBook.day("05-01")))
                .build();
    }

    private static PlanBook record(PlanBook book, Fact... facts) {
        PlanBook more = book;
        for (Fact fact : facts) {
            more = more.record(fact, Stamp.of("li", Instant.parse("2024-06-30T00:00:00Z")));
        }
        return more;
    }

    /** How many of some values were not there before. */
    private static int anew(Collection<?> before, Collection<?> after) {
        Map<Object, Object> known = new IdentityHashMap<>();
        before.forEach(each -> known.put(each, each));
        return (int) after.stream().filter(each -> !known.containsKey(each)).count();
    }

    @ParameterizedTest(name = "among {0} goals")
    @ValueSource(ints = {112, 1112})
    @DisplayName(
            "GOAL-7: of one more measurement the goal and those above it are reckoned anew, and no task and no issue")
    void looksAtTheGoalsAbove(int goals) {
        PlanBook book = book(goals);
        PlanStatus before = PlanStatus.of(book, JULY);
        PlanStatus after = before.after(record(book, measured(goals - 1, "06-02", "60万元")));

        assertThat(anew(before.goals(), after.goals())).isBetween(2, 5);
        assertThat(after.goal(GoalId.of("g0"))).isNotEqualTo(before.goal(GoalId.of("g0")));
        assertThat(anew(before.tasks(), after.tasks())).isZero();
        assertThat(anew(before.issues(), after.issues())).isZero();
    }

    @Test
    @DisplayName("TASK-3, ISS-4: a report is looked at in its task alone, an issue by itself")
    void looksAtTheTaskAndTheIssue() {
        PlanBook book = book(112);
        PlanStatus before = PlanStatus.of(book, JULY);
        before.timetable();
        before.delays();
        ProgressReport report = ProgressReport.builder()
                .task(TaskId.of("t7"))
                .when(Moment.of(YearBook.day("06-20")))
                .snapshot(true)
                .state(TaskState.IN_PROGRESS)
                .build();
        PlanStatus after = before.after(record(book, report, issue(5000)));

        assertThat(anew(before.tasks(), after.tasks())).isEqualTo(1);
        assertThat(anew(before.issues(), after.issues())).isEqualTo(1);
        assertThat(anew(before.goals(), after.goals())).isZero();
    }

    @Test
    @DisplayName("MON-3: what is made of nothing new is taken over, as far as it was made")
    void keepsWhatWasMade() {
        PlanBook book = book(12);
        PlanStatus before = PlanStatus.of(book, JULY);
        before.delays();
        before.work(PlanId.of("2024")).schedule();
        PlanStatus after = before.after(record(book, measured(11, "06-02", "60万元")));

        assertThat(after.delays()).isSameAs(before.delays());
        assertThat(after.work(PlanId.of("2024")).schedule())
                .isSameAs(before.work(PlanId.of("2024")).schedule());
    }

    @Test
    @DisplayName("GOAL-8: a first amount in another unit takes a goal out of the sum above it")
    void mindsUnits() {
        Plan plan = YearBook.year()
                .addGoal(Goal.builder()
                        .id(GoalId.of("sum"))
                        .name("签约")
                        .rollup(RollupMethod.SUM)
                        .indicator(Indicator.atLeast("100家").toBuilder()
                                .name("签约数")
                                .build())
                        .build())
                .addGoal(under("east"))
                .addGoal(under("west"))
                .build();
        PlanBook book = record(
                PlanBook.of(plan),
                Measurement.of(IndicatorId.of("east"), YearBook.day("06-01"), Quantity.parse("40家")));
        PlanBook next =
                record(book, Measurement.of(IndicatorId.of("west"), YearBook.day("06-01"), Quantity.parse("7万元")));

        assertThat(AllParts.of(PlanStatus.of(book, JULY).after(next)))
                .isEqualTo(AllParts.of(PlanStatus.of(next, JULY)));
    }

    private static Goal under(String id) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(id)
                .parent(GoalId.of("sum"))
                .indicator(Indicator.builder().name("签约数").build())
                .build();
    }

    @Test
    @DisplayName("TASK-2: a report that did not count counts once the step it lacked is recorded")
    void countsWhatWasRefused() {
        Task task = Task.builder().id(TaskId.of("t")).name("签约").build();
        PlanBook book = record(
                PlanBook.of(YearBook.year()
                        .addTask(task)
                        .raci(RaciMatrix.builder()
                                .owner(task.id(), PersonId.of("li"))
                                .build())
                        .build()),
                told("06-10", TaskState.COMPLETED));
        PlanStatus before = PlanStatus.of(book, JULY);
        assertThat(before.task(task.id()).timeline().refusals()).hasSize(1);
        assertThat(before.facts(ProgressReport.class)).isEmpty();
        PlanBook next = record(book, told("06-01", TaskState.ACKNOWLEDGED), told("06-02", TaskState.IN_PROGRESS));
        PlanStatus after = before.after(next);

        assertThat(after.facts(ProgressReport.class)).hasSize(3);
        assertThat(AllParts.of(after)).isEqualTo(AllParts.of(PlanStatus.of(next, JULY)));
    }

    private static ProgressReport told(String monthDay, TaskState state) {
        return ProgressReport.builder()
                .task(TaskId.of("t"))
                .when(Moment.of(YearBook.day(monthDay)))
                .state(state)
                .build();
    }

    @Test
    @DisplayName("GOAL-10: where more differs than facts, all is made anew")
    void startsAnew() {
        PlanBook book = book(12);
        PlanStatus before = PlanStatus.of(book, JULY);
        PlanBook others = book.toBuilder()
                .organisation(Organisation.builder()
                        .addPeople(Person.of("li", OrgUnitId.of("销售部")))
                        .build())
                .policy(PlanPolicy.standard())
                .build();

        assertThat(before.after(others).book()).isEqualTo(others);
        assertThat(anew(before.goals(), before.after(others).goals())).isEqualTo(12);
        assertThat(anew(before.goals(), before.after(book(12)).goals())).isZero();
        assertThat(before.after(PlanBook.of(book.plans().get(0)))
                        .goal(GoalId.of("g11"))
                        .isMeasured())
                .isFalse();
    }
}
