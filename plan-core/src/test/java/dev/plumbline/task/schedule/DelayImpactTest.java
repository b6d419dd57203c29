package dev.plumbline.task.schedule;

import static dev.plumbline.task.schedule.DelayPolicy.KEEP_THE_GAP;
import static dev.plumbline.task.schedule.DelayPolicy.USE_THE_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DelayImpactTest {

    private static final TaskId DESIGN = TaskId.of("design");
    private static final TaskId LAUNCH = TaskId.of("launch");
    private static final TaskId ACQUISITION = TaskId.of("acquisition");
    private static final GoalId GROWTH = GoalId.of("growth");

    private static Task due(TaskId id, String date, Dependency... waitsFor) {
        return Task.builder()
                .id(id)
                .name(id.value())
                .finish(LocalDate.parse(date))
                .addDependencies(waitsFor)
                .build();
    }

    private static final Task DESIGN_TASK = due(DESIGN, "2024-06-10");
    private static final Task LAUNCH_TASK = due(LAUNCH, "2024-06-15", Dependency.finishToStart(DESIGN));
    private static final Task LOOSE = due(ACQUISITION, "2024-06-20");
    private static final Task TIED = due(ACQUISITION, "2024-06-20", Dependency.finishToStart(LAUNCH)).toBuilder()
            .goal(GROWTH)
            .build();

    private static DelayImpact impact(TaskNetwork network, DelayPolicy policy) {
        return DelayImpact.of(network, Delay.of(DESIGN, 2), policy);
    }

    private static LocalDate newFinish(DelayImpact impact, TaskId task) {
        return impact.move(task).orElseThrow().proposed().end();
    }

    @Test
    @DisplayName("TASK-5: keeping the gap, design 06-10 + 2 moves launch to 06-17, and acquisition if it depends on it")
    void keepsTheGap() {
        DelayImpact loose = impact(TaskNetwork.of(List.of(DESIGN_TASK, LAUNCH_TASK, LOOSE)), KEEP_THE_GAP);
        assertThat(newFinish(loose, DESIGN)).isEqualTo("2024-06-12");
        assertThat(newFinish(loose, LAUNCH)).isEqualTo("2024-06-17");
        assertThat(loose.move(ACQUISITION)).isEmpty();
        DelayImpact tied = impact(TaskNetwork.of(List.of(TIED, LAUNCH_TASK, DESIGN_TASK)), KEEP_THE_GAP);
        assertThat(newFinish(tied, ACQUISITION)).isEqualTo("2024-06-22");
        assertThat(tied.moves()).extracting(ProposedMove::task).containsExactly(DESIGN, LAUNCH, ACQUISITION);
        assertThat(tied.moves())
                .extracting(ProposedMove::because)
                .containsExactly(Optional.empty(), Optional.of(DESIGN), Optional.of(LAUNCH));
    }

    @Test
    @DisplayName("TASK-5: using the float, launch stays on 06-15 and its float falls from 4 days to 2")
    void usesTheFloat() {
        DelayImpact impact = impact(TaskNetwork.of(List.of(DESIGN_TASK, LAUNCH_TASK, TIED)), USE_THE_FLOAT);
        assertThat(newFinish(impact, DESIGN)).isEqualTo("2024-06-12");
        assertThat(impact.moves()).hasSize(1);
        assertThat(impact.isAbsorbed()).isTrue();
        assertThat(impact.isOnCriticalPath()).isFalse();
        assertThat(impact.absorbed()).containsExactly(new AbsorbedDelay(LAUNCH, 4, 2));
    }

    @Test
    @DisplayName("TASK-5: in China's working days of 2024, keeping the gap gives 06-12 and 06-18")
    void countsWorkingDays() {
        TaskNetwork china = TaskNetwork.of(List.of(DESIGN_TASK, LAUNCH_TASK), WorkingCalendar.china());
        DelayImpact impact = impact(china, KEEP_THE_GAP);
        assertThat(newFinish(impact, DESIGN)).isEqualTo("2024-06-12");
        assertThat(newFinish(impact, LAUNCH)).isEqualTo("2024-06-18");
    }

    @Test
    @DisplayName("TASK-5: a longer delay pushes what the float cannot take up, and no more")
    void pushesWhatTheFloatCannotTakeUp() {
        TaskNetwork network = TaskNetwork.of(List.of(DESIGN_TASK, LAUNCH_TASK, TIED));
        DelayImpact impact = DelayImpact.of(network, Delay.of(DESIGN, 7), USE_THE_FLOAT);
        assertThat(impact.move(LAUNCH))
                .hasValue(new ProposedMove(
                        LAUNCH,
                        DateRange.parse("2024-06-15/2024-06-15"),
                        DateRange.parse("2024-06-18/2024-06-18"),
                        3,
                        Optional.of(DESIGN),
                        DESIGN));
        assertThat(impact.absorbed()).containsExactly(new AbsorbedDelay(ACQUISITION, 4, 1));
    }

    @Test
    @DisplayName("TASK-5: says which milestones and goals are hit, and by how much")
    void tellsMilestonesAndGoals() {
        DelayImpact impact = impact(TaskNetwork.of(List.of(DESIGN_TASK, LAUNCH_TASK, TIED)), KEEP_THE_GAP);
        Milestone live = new Milestone("上线", LocalDate.parse("2024-06-15"), Optional.of(LAUNCH));
        Milestone loose = new Milestone("签约", LocalDate.parse("2024-06-01"), Optional.empty());
        Milestone later = new Milestone("首批客户", LocalDate.parse("2024-06-22"), Optional.of(ACQUISITION));
        assertThat(impact.milestones(List.of(live, loose, later)))
                .containsExactly(new DelayImpact.MilestoneHit(live, LocalDate.parse("2024-06-17"), 2));
        Goal goal = Goal.builder().id(GROWTH).name("新增客户").build();
        LocalDate end = LocalDate.parse("2024-06-21");
        assertThat(impact.goals(List.of(goal), List.of(), end))
                .containsExactly(new DelayImpact.GoalHit(GROWTH, ACQUISITION, end, LocalDate.parse("2024-06-22"), 1));
        assertThat(impact.goals(
                        List.of(goal.toBuilder()
                                .deadline(LocalDate.parse("2024-06-30"))
                                .build()),
                        List.of(),
                        end))
                .isEmpty();
        Initiative east = Initiative.builder()
                .id(InitiativeId.of("east"))
                .what("开拓华东")
                .goal(GROWTH)
                .build();
        Task serving =
                TIED.toBuilder().goal(Optional.empty()).initiative(east.id()).build();
        DelayImpact served = impact(TaskNetwork.of(List.of(DESIGN_TASK, LAUNCH_TASK, serving)), KEEP_THE_GAP);
        assertThat(served.goals(List.of(goal), List.of(east), end)).hasSize(1);
        assertThat(served.goals(List.of(goal), List.of(), end)).isEmpty();
    }

    @Test
    void isOnTheCriticalPathWhenThereIsNoFloat() {
        Task next = due(LAUNCH, "2024-06-11", Dependency.finishToStart(DESIGN));
        DelayImpact impact = impact(TaskNetwork.of(List.of(DESIGN_TASK, next)), USE_THE_FLOAT);
        assertThat(impact.isOnCriticalPath()).isTrue();
        assertThat(impact.totalFloat(DESIGN)).isZero();
        assertThat(newFinish(impact, LAUNCH)).isEqualTo("2024-06-13");
    }

    @Test
    void isNotCarriedFromTheStartOfTheDelayedTask() {
        Task beside = due(LAUNCH, "2024-06-11", Dependency.startToStart(DESIGN));
        Task behind =
                due(ACQUISITION, "2024-06-20", Dependency.startToStart(LAUNCH), Dependency.finishToFinish(DESIGN));
        TaskNetwork network = TaskNetwork.of(List.of(DESIGN_TASK, beside, behind));
        assertThat(impact(network, KEEP_THE_GAP).moves())
                .extracting(ProposedMove::task)
                .containsExactly(DESIGN, ACQUISITION);
    }

    @Test
    void readsADelayFromANewFinish() {
        TaskNetwork network = TaskNetwork.of(List.of(DESIGN_TASK));
        assertThat(DelayImpact.delay(network, DESIGN, LocalDate.parse("2024-06-12")))
                .hasValue(Delay.of(DESIGN, 2));
        assertThat(DelayImpact.delay(network, DESIGN, LocalDate.parse("2024-06-10")))
                .isEmpty();
        TaskNetwork china = TaskNetwork.of(List.of(DESIGN_TASK), WorkingCalendar.china());
        assertThat(DelayImpact.delay(china, DESIGN, LocalDate.parse("2024-06-17")))
                .hasValue(Delay.of(DESIGN, 5));
        assertThatThrownBy(() -> Delay.of(DESIGN, 0)).hasMessageContaining("[0]");
    }

    @Test
    void leavesTheNetworkAsItWas() {
        TaskNetwork network = TaskNetwork.of(List.of(DESIGN_TASK, LAUNCH_TASK, TIED));
        List<ScheduledTask> before = network.schedule().tasks();
        impact(network, USE_THE_FLOAT);
        impact(network, KEEP_THE_GAP);
        assertThat(network.schedule().tasks()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "TASK-5: using the float, what an end that moved forbids moves, also where the plan was out of step before")
    void movesWhatWasOutOfStepBefore() {
        TaskId b = TaskId.of("B");
        Task other = due(b, "2024-07-03").toBuilder()
                .start(LocalDate.parse("2024-06-28"))
                .build();
        Task behind =
                due(LAUNCH, "2024-06-17", Dependency.finishToStart(DESIGN), Dependency.finishToStart(b)).toBuilder()
                        .start(LocalDate.parse("2024-06-13"))
                        .build();
        TaskNetwork network = TaskNetwork.of(List.of(DESIGN_TASK, other, behind));
        DelayImpact impact = DelayImpact.of(network, Delay.of(DESIGN, 7), USE_THE_FLOAT);
        assertThat(impact.move(LAUNCH).orElseThrow().proposed()).isEqualTo(DateRange.parse("2024-06-18/2024-06-22"));
        assertThat(impact.move(b)).isEmpty();
        DelayImpact short2 = DelayImpact.of(network, Delay.of(DESIGN, 2), USE_THE_FLOAT);
        assertThat(short2.move(LAUNCH)).isEmpty();
        assertThat(short2.absorbed()).containsExactly(new AbsorbedDelay(LAUNCH, 2, 0));
    }

    @Test
    @DisplayName("TASK-5: a finish promised for a Saturday stays that Saturday")
    void keepsThePromisedDay() {
        LocalDate saturday = LocalDate.parse("2024-06-22");
        TaskNetwork china = TaskNetwork.of(List.of(DESIGN_TASK, LAUNCH_TASK), WorkingCalendar.china());
        Delay delay = DelayImpact.delay(china, DESIGN, saturday).orElseThrow();
        assertThat(delay).isEqualTo(new Delay(DESIGN, 9, Optional.of(saturday)));
        for (DelayPolicy policy : DelayPolicy.values()) {
            DelayImpact impact = DelayImpact.of(china, delay, policy);
            assertThat(newFinish(impact, DESIGN)).isEqualTo(saturday);
            assertThat(impact.delays().get(0).promised()).hasValue(saturday);
        }
        assertThat(DelayImpact.of(china, delay, USE_THE_FLOAT)
                        .move(LAUNCH)
                        .orElseThrow()
                        .proposed())
                .isEqualTo(DateRange.parse("2024-06-24/2024-06-24"));
    }

    @Test
    @DisplayName("TASK-5: a day promised on the rest days behind the planned finish is a delay of no working day")
    void tellsADelayWithinRestDays() {
        Task friday = due(DESIGN, "2024-06-21");
        Task daily = due(LAUNCH, "2024-06-22", Dependency.finishToStart(DESIGN));
        TaskNetwork network = TaskNetwork.builder()
                .tasks(List.of(friday, daily))
                .calendar(DESIGN, WorkingCalendar.china())
                .build();
        LocalDate saturday = LocalDate.parse("2024-06-22");
        Delay delay = DelayImpact.delay(network, DESIGN, saturday).orElseThrow();
        assertThat(delay.days()).isZero();
        DelayImpact impact = DelayImpact.of(network, delay, USE_THE_FLOAT);
        assertThat(newFinish(impact, DESIGN)).isEqualTo(saturday);
        assertThat(newFinish(impact, LAUNCH)).isEqualTo("2024-06-23");
    }

    @Test
    @DisplayName("TASK-5: a task planned from a Saturday keeps that start when only its finish is late")
    void keepsAPlannedStartOnARestDay() {
        Task weekend = Task.builder()
                .id(DESIGN)
                .name("design")
                .start(LocalDate.parse("2024-06-15"))
                .finish(LocalDate.parse("2024-06-18"))
                .build();
        TaskNetwork china = TaskNetwork.of(List.of(weekend), WorkingCalendar.china());
        for (DelayPolicy policy : DelayPolicy.values()) {
            assertThat(impact(china, policy).move(DESIGN).orElseThrow().proposed())
                    .isEqualTo(DateRange.parse("2024-06-15/2024-06-20"));
        }
    }
}
