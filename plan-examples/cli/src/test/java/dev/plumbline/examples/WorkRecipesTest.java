package dev.plumbline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.MeetingSeries;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.PlanningState;
import dev.plumbline.status.PlanningStatus;
import dev.plumbline.status.TimetableStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskEvent;
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
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
        ProgressReport.Builder report =
                ProgressReport.builder().task(design.id()).when(Moment.of(TODAY));
        Stamp li = Stamp.of("li", Instant.parse("2024-06-07T09:00:00Z"));
        PlanBook book = PlanBook.of(plan)
                .record(report.state(TaskState.ACKNOWLEDGED).build(), li)
                .record(
                        report.state(TaskState.DELAYED)
                                .addCause(Cause.of(CauseKind.OBJECTIVE, "素材未到位"))
                                .newFinish(LocalDate.of(2024, 6, 9))
                                .build(),
                        li);
        DelayImpact impact = PlanStatus.of(book, AsOf.endOf(TODAY)).delays().orElseThrow();
        assertThat(impact.moves())
                .extracting(move -> move.proposed().end().getDayOfMonth())
                .containsExactly(9, 16, 19);
        assertThat(impact.milestones(plan.milestones()))
                .extracting(DelayImpact.MilestoneHit::daysLate)
                .containsExactly(2L);
    }

    @Test
    @DisplayName("What of the planning is overdue, which meetings recur, and what is the next cycle's draft?")
    void planning() {
        Stamp li = Stamp.of("li", Instant.parse("2024-05-20T09:00:00Z"));
        WorkingClock clock = WorkingCalendar.china().at(ZoneId.of("Asia/Shanghai"));
        DateRange june = Period.month(2024, 6).range();
        PlanBook book = PlanBook.of(plan);
        book = book.recordAll(MeetingSeries.weekly().entries(june, clock, li));
        TimetableStatus timetable = PlanStatus.of(book, AsOf.endOf(TODAY)).timetable();
        assertThat(timetable.overdue()).isEmpty();
        assertThat(timetable.all())
                .extracting(PlanningStatus::state)
                .containsOnly(PlanningState.NOT_RECORDED, PlanningState.OPEN);
        assertThat(timetable.ahead(TODAY.plusDays(31)))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.state()).isEqualTo(PlanningState.OPEN));
        assertThat(PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 6, 30)))
                        .collaborations()
                        .meetings())
                .hasSize(4);
        Plan july = plan.next(PlanId.of("2024-07"), Period.month(2024, 7), List.of("提前确认物料"));
        assertThat(july.basis()).containsExactly("提前确认物料");
        assertThat(july.tasks()).extracting(Task::name).containsExactly("方案设计", "搭建", "上线");
    }

    @Test
    @DisplayName("What may somebody do with a task now, and what would become of a report before it is recorded?")
    void steps() {
        Stamp li = Stamp.of("li", Instant.parse("2024-06-07T09:00:00Z"));
        PlanBook book = PlanBook.of(plan);
        ProgressReport done = ProgressReport.builder()
                .task(design.id())
                .when(Moment.of(TODAY))
                .state(TaskState.COMPLETED)
                .build();
        assertThat(book.options(design.id(), li).get(TaskEvent.ACKNOWLEDGE).isMoved())
                .isTrue();
        assertThat(book.attempt(done, li))
                .hasToString("[complete] in state [assigned] is refused: [complete] does not apply to [assigned]."
                        + " Allowed now: acknowledge, report progress.");
        PlanStatus status = PlanStatus.of(book.record(done, li), AsOf.endOf(TODAY));
        assertThat(status.task(design.id()).state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(status.task(design.id()).timeline().findings()).hasSize(1);
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
