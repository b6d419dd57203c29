package dev.plumbline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciAnalysis;
import dev.plumbline.task.raci.RaciGrid;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.task.schedule.DelayImpact;
import dev.plumbline.task.schedule.Schedule;
import dev.plumbline.task.schedule.TaskNetwork;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A story of three tasks: when they can happen, what a delay does to them, and who does what. */
class WorkRecipesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 7);

    private final Task design = Task.builder()
            .id(TaskId.of("design"))
            .name("方案设计")
            .start(LocalDate.of(2024, 6, 3))
            .finish(LocalDate.of(2024, 6, 7))
            .build();
    private final Task build = Task.builder()
            .id(TaskId.of("build"))
            .name("搭建")
            .start(LocalDate.of(2024, 6, 11))
            .finish(LocalDate.of(2024, 6, 14))
            .addDependency(Dependency.finishToStart(design.id()))
            .build();
    private final Task launch = Task.builder()
            .id(TaskId.of("launch"))
            .name("上线")
            .start(LocalDate.of(2024, 6, 17))
            .finish(LocalDate.of(2024, 6, 17))
            .addDependency(Dependency.finishToStart(build.id()))
            .build();
    private final Plan plan = Plan.builder()
            .id(PlanId.of("2024-06"))
            .period(Period.month(2024, 6))
            .addTasks(design, build, launch)
            .addMilestone(new Milestone("上线", LocalDate.of(2024, 6, 17), Optional.of(launch.id())))
            .raci(RaciMatrix.builder()
                    .owner(design.id(), PersonId.of("li"))
                    .owner(build.id(), PersonId.of("wang"))
                    .build())
            .build();

    @Test
    @DisplayName("When can the tasks happen, and what if one took longer?")
    void schedule() {
        TaskNetwork network = TaskNetwork.of(plan.tasks(), WorkingCalendar.china());
        Schedule schedule = network.schedule();
        assertThat(schedule.criticalPaths().paths()).containsExactly(List.of(design.id(), build.id(), launch.id()));
        assertThat(schedule.task(build.id()).orElseThrow().totalFloat()).isZero();
        assertThat(schedule.withDuration(design.id(), 12).finish()).contains(LocalDate.of(2024, 6, 26));
    }

    @Test
    @DisplayName("What does a reported delay do to the tasks and milestones behind it?")
    void delay() {
        PlanBook book = PlanBook.of(plan)
                .record(
                        ProgressReport.builder()
                                .task(design.id())
                                .when(Moment.of(TODAY))
                                .state(TaskState.DELAYED)
                                .newFinish(LocalDate.of(2024, 6, 9))
                                .build(),
                        Stamp.of("li", Instant.parse("2024-06-07T09:00:00Z")));
        DelayImpact impact = PlanStatus.of(book, AsOf.endOf(TODAY)).delays().orElseThrow();
        assertThat(impact.moves())
                .extracting(move -> move.proposed().end().getDayOfMonth())
                .containsExactly(9, 16, 19);
        assertThat(impact.milestones(plan.milestones()))
                .extracting(DelayImpact.MilestoneHit::daysLate)
                .containsExactly(2L);
    }

    @Test
    @DisplayName("Who does what, and what does the matrix lack?")
    void responsibility() {
        List<Finding> findings = RaciAnalysis.of(plan.raci(), RaciPolicy.standard(), plan.tasks(), List.of())
                .findings();
        assertThat(findings).extracting(finding -> finding.code().id()).contains("raci-letter-missing");
        assertThat(RaciGrid.of(plan.raci(), "任务", TaskId::value)).asString().contains("任务", "design", "li", "R");
    }
}
