package dev.plumbline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.party.PersonId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The draft of the next cycle's plan (GOAL-13). */
class NextCycleTest {

    private static final PersonId LI = PersonId.of("li");

    private static Plan.Builder june() {
        return Plan.builder().id(PlanId.of("2024-06")).period(Period.month(2024, 6));
    }

    private static Plan july(Plan.Builder june, String... lessons) {
        return june.build().next(PlanId.of("2024-07"), Period.month(2024, 7), List.of(lessons));
    }

    private static Plan next(Plan.Builder plan, String period) {
        return plan.build().next(PlanId.of("next"), Period.parse(period), List.of());
    }

    private static Goal.Builder goal(String id) {
        return Goal.builder().id(GoalId.of(id)).name("目标" + id);
    }

    private static Task.Builder task(String id) {
        return Task.builder().id(TaskId.of(id)).name("任务" + id);
    }

    @Test
    @DisplayName("GOAL-13: lessons follow the basis; the parent plan and the note on changed goals stay behind")
    void head() {
        Plan draft = july(
                june().title("运营计划")
                        .parent(PlanId.of("2024"))
                        .noteOnChangedGoals("因市场变化下调")
                        .addBasis("年度计划"),
                "先确认物料再排期",
                "每周核对渠道数据");
        assertThat(draft)
                .isEqualTo(Plan.builder()
                        .id(PlanId.of("2024-07"))
                        .period(Period.month(2024, 7))
                        .title("运营计划")
                        .basis(List.of("年度计划", "先确认物料再排期", "每周核对渠道数据"))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06, 2024-06/设计部/海报, 2024-07/设计部/海报",
        "2024-06, 2024-06-海报, 2024-07-海报",
        "2024-06, 2024-060, 2024-07/2024-060",
        "2024-06, 2024-06, 2024-07/2024-06",
        "2024-06, 海报, 2024-07/海报",
        "sales, sales/a, next/a",
        "sales, 2024-06/a, 2024-07/a",
        "2024-06-sales, 2024-06-sales/a, next/a"
    })
    @DisplayName("GOAL-13: an id gets the new plan in place of the earlier one, else in front")
    void ids(String plan, String id, String renewed) {
        PlanId next = PlanId.of(plan.equals("2024-06") ? "2024-07" : "next");
        Plan earlier = june().id(PlanId.of(plan)).addTask(task(id).build()).build();
        Plan draft = earlier.next(next, Period.month(2024, 7), List.of());
        assertThat(draft.tasks()).extracting(each -> each.id().value()).containsExactly(renewed);
    }

    @Test
    @DisplayName("GOAL-13: two things never become one, and none takes the id that a link outside means")
    void takenIds() {
        Plan draft = july(june().addTask(task("2024-06/a").build())
                .addTask(task("a").build())
                .addTask(task("2024-07/2024-06/b").build())
                .addTask(task("b")
                        .addDependency(Dependency.finishToStart(TaskId.of("2024-07/b")))
                        .build()));
        assertThat(draft.tasks())
                .extracting(each -> each.id().value())
                .containsExactly("2024-07/a", "2024-07/a-2", "2024-07/2024-07/2024-06/b", "2024-07/b-2");
        assertThat(draft.tasks().get(3).dependencies())
                .containsExactly(Dependency.finishToStart(TaskId.of("2024-07/b")));
    }

    @Test
    @DisplayName("GOAL-13: links within the plan follow, links to what is outside stay")
    void links() {
        TaskId first = TaskId.of("2024-07/t1");
        Plan draft = july(june().addGoal(goal("2024-06/g")
                        .parent(GoalId.of("2024/revenue"))
                        .addSupport(GoalId.of("2024-06/h"))
                        .weight(new BigDecimal("40"))
                        .build())
                .addGoal(goal("2024-06/h").parent(GoalId.of("2024-06/g")).build())
                .addInitiative(Initiative.builder()
                        .id(InitiativeId.of("2024-06/i"))
                        .what("推广")
                        .goal(GoalId.of("2024-06/g"))
                        .build())
                .addTask(task("2024-06/t1").goal(GoalId.of("2024-06/g")).build())
                .addTask(task("2024-06/t2")
                        .initiative(InitiativeId.of("2024-06/i"))
                        .addDependency(
                                Dependency.startToStart(TaskId.of("2024-06/t1")).lag(2))
                        .addDependency(Dependency.finishToStart(TaskId.of("2024-05/t9")))
                        .origin(Reference.of("meeting", "启动会"))
                        .build())
                .addMilestone(new Milestone("签约", LocalDate.of(2024, 6, 28), draftTask("2024-06/t1")))
                .raci(RaciMatrix.builder().owner(TaskId.of("2024-06/t1"), LI).build())
                .addJointWork(JointWork.of(TaskId.of("2024-06/t1")))
                .addRisk(Risk.builder()
                        .id(RiskId.of("2024-06/r"))
                        .description("停工")
                        .about(Reference.of("milestone", "2024-06/t1 签约"))
                        .build()));
        Goal goal = draft.goals().get(0);
        assertThat(goal.parent()).contains(GoalId.of("2024/revenue"));
        assertThat(goal.supports()).containsExactly(GoalId.of("2024-07/h"));
        assertThat(goal.weight()).contains(new BigDecimal("40"));
        assertThat(goal.indicator().id()).isEqualTo(IndicatorId.of("2024-07/g"));
        assertThat(draft.goals().get(1).parent()).contains(goal.id());
        assertThat(draft.initiatives().get(0).goal()).contains(goal.id());
        assertThat(draft.tasks().get(0).goal()).contains(goal.id());
        assertThat(draft.tasks().get(1).initiative()).contains(InitiativeId.of("2024-07/i"));
        assertThat(draft.tasks().get(1).dependencies())
                .containsExactly(
                        Dependency.startToStart(first).lag(2), Dependency.finishToStart(TaskId.of("2024-05/t9")));
        assertThat(draft.tasks().get(1).origin()).contains(Reference.of("meeting", "启动会"));
        assertThat(draft.milestones())
                .containsExactly(new Milestone("签约", LocalDate.of(2024, 7, 28), draftTask("2024-07/t1")));
        assertThat(draft.raci()).isEqualTo(RaciMatrix.builder().owner(first, LI).build());
        assertThat(draft.jointWorks()).containsExactly(JointWork.of(first));
        assertThat(draft.risks().get(0).id()).isEqualTo(RiskId.of("2024-07/r"));
        assertThat(draft.risks().get(0).about()).contains(Reference.of("milestone", "2024-07/t1 签约"));
    }

    private static Optional<TaskId> draftTask(String id) {
        return Optional.of(TaskId.of(id));
    }

    @Test
    @DisplayName("GOAL-13: goals given up stay behind, their children become roots, their tasks stay")
    void cancelledGoals() {
        GoalId gone = GoalId.of("gone");
        Reference link = Reference.of("goal", "gone");
        Plan draft = july(june().addGoal(goal("gone").cancelled(true).build())
                .addGoal(goal("child").parent(gone).addSupport(gone).build())
                .addTask(task("t").goal(gone).origin(link).build())
                .addRisk(Risk.builder()
                        .id(RiskId.of("r"))
                        .description("停工")
                        .about(link)
                        .build()));
        assertThat(draft.goals()).extracting(Goal::id).containsExactly(GoalId.of("2024-07/child"));
        assertThat(draft.goals().get(0).parent()).isEmpty();
        assertThat(draft.goals().get(0).supports()).isEmpty();
        assertThat(draft.tasks().get(0).goal()).isEmpty();
        assertThat(draft.tasks().get(0).origin()).contains(link);
        assertThat(draft.risks().get(0).about()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2025, 2024-02-29, 2025-02-28",
        "2024, 2025, 2024-06-30, 2025-06-30",
        "2024H1, 2024H2, 2024-03-31, 2024-09-30",
        "2024Q1, 2024Q2, 2024-01-31, 2024-04-30",
        "2024-01, 2024-02, 2024-01-31, 2024-02-29",
        "2024-06, 2024-07, 2024-05-25, 2024-06-25",
        "2024-06, 2024-05, 2024-06-30, 2024-05-31",
        "2024W23, 2024W24, 2024-06-07, 2024-06-14",
        "2024-06-14, 2024-06-17, 2024-06-14, 2024-06-17"
    })
    @DisplayName("GOAL-13: dates move by months with months, by days with weeks and days")
    void dates(String from, String to, LocalDate date, LocalDate moved) {
        Plan.Builder earlier = Plan.builder().id(PlanId.of("p")).period(Period.parse(from));
        assertThat(next(earlier.addGoal(goal("g").deadline(date).build()), to).goals())
                .extracting(goal -> goal.deadline().orElseThrow())
                .containsExactly(moved);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2025, 2024Q3, 2025Q3",
        "2024, 2025, 2024-02, 2025-02",
        "2024, 2025, 2024, 2025",
        "2024, 2025, 2024W01, 2025W01",
        "2024, 2026, 2024W52, 2026W52",
        "2024@4, 2025@4, 2024Q4@4, 2025Q4@4",
        "2024@4, 2025, 2024Q4@4, 2025Q4",
        "2024-01, 2024-02, 2024W02, 2024W06",
        "2024-01, 2024-02, 2024W05, 2024W09",
        "2024-06, 2024-07, 2024Q2, 2024Q3",
        "2024W23, 2024W24, 2024-06-05, 2024-06-12"
    })
    @DisplayName("GOAL-13: a phase moves to the same place in the new period")
    void phases(String from, String to, String phase, String moved) {
        Quantity value = Quantity.parse("12家");
        Indicator indicator = Indicator.atLeast("50家").toBuilder()
                .addPhase(TargetPhase.of(Period.parse(phase), value))
                .build();
        Plan.Builder earlier = Plan.builder().id(PlanId.of("p")).period(Period.parse(from));
        Plan draft = next(earlier.addGoal(goal("g").indicator(indicator).build()), to);
        assertThat(draft.goals().get(0).indicator().phases())
                .containsExactly(TargetPhase.of(Period.parse(moved), value));
    }

    @Test
    @DisplayName("GOAL-13: a task's indicator that has no id of its own belongs to the new task")
    void indicatorWithoutId() {
        Plan draft = july(
                june().addTask(task("t").addIndicator(Indicator.atLeast("10家")).build()));
        Task next = draft.tasks().get(0);
        assertThat(next.indicators())
                .containsExactly(Indicator.atLeast("10家").toBuilder()
                        .id(IndicatorId.of(next.id().value()))
                        .build());
    }

    @Test
    void refusals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> next(june(), "2024Q3"))
                .withMessageContainingAll("[2024Q3]", "2024-07");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> june().build().next(PlanId.of("2024-06"), Period.year(2025, Month.APRIL), List.of()))
                .withMessageContaining("[2024-06]");
    }

    @ParameterizedTest(name = "{0}..{1} of {2} in {3}: {4}..{5}")
    @CsvSource({
        "2024-06-01, 2024-06-30, 2024-06, 2024-07, 2024-07-01, 2024-07-31",
        "2024-07-01, 2024-07-31, 2024-07, 2024-06, 2024-06-01, 2024-06-30",
        "2024-02-01, 2024-02-29, 2024-02, 2024-03, 2024-03-01, 2024-03-31",
        "2024-02-01, 2024-02-28, 2024-02, 2024-03, 2024-03-01, 2024-03-28",
        "2024-06-10, 2024-06-29, 2024-06, 2024-07, 2024-07-10, 2024-07-29",
        "2024-04-01, 2024-06-30, 2024Q2, 2024Q3, 2024-07-01, 2024-09-30",
        "2024-04-01, 2024-04-30, 2024Q2, 2024Q3, 2024-07-01, 2024-07-31",
        "2023-02-01, 2023-02-28, 2023, 2024, 2024-02-01, 2024-02-29",
        "2024-06-03, 2024-06-30, 2024W26, 2024W27, 2024-06-10, 2024-07-07"
    })
    @DisplayName(
            "GOAL-13 what is due at the end of a month is due at the end of the next, so a whole month stays whole")
    void monthsEnd(LocalDate start, LocalDate end, String from, String to, LocalDate movedStart, LocalDate movedEnd) {
        Plan plan = Plan.builder()
                .id(PlanId.of("p"))
                .period(Period.parse(from))
                .addGoal(goal("g").deadline(end).build())
                .addRoutine(RoutineTask.builder()
                        .id(TaskId.of("r"))
                        .name("周报")
                        .cadence(Cadence.daily())
                        .span(new DateRange(start, end))
                        .build())
                .build();
        Plan next = plan.next(PlanId.of("next"), Period.parse(to), List.of());
        assertThat(next.routines().get(0).span()).isEqualTo(new DateRange(movedStart, movedEnd));
        assertThat(next.goals().get(0).deadline()).contains(movedEnd);
    }
}
