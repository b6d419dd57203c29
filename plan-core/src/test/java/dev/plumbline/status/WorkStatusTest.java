package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.RoutineOccurrence;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.task.raci.Workload;
import dev.plumbline.task.schedule.DelayImpact;
import dev.plumbline.task.schedule.DelayPolicy;
import dev.plumbline.task.schedule.ProposedMove;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingHours;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkStatusTest {

    private static final PlanId JUNE = PlanId.of("2024-06");
    private static final PersonId LI = PersonId.of("li");
    private static final PersonId WANG = PersonId.of("wang");
    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final OrgUnitId DESIGNERS = OrgUnitId.of("设计部");
    private static final TaskId DESIGN = TaskId.of("design");
    private static final TaskId LAUNCH = TaskId.of("launch");
    private static final TaskId ACQUISITION = TaskId.of("acquisition");
    private static final GoalId GROWTH = GoalId.of("growth");

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2024-" + monthAndDay);
    }

    private static Task.Builder due(TaskId id, String date) {
        return Task.builder().id(id).name(id.value()).finish(day(date));
    }

    private static Plan.Builder june() {
        return Plan.builder().id(JUNE).period(Period.month(2024, 6));
    }

    private static PlanBook record(PlanBook book, Fact fact) {
        return book.record(fact, new Stamp(LI, Instant.parse("2024-06-30T00:00:00Z")));
    }

    private static PlanStatus status(PlanBook book, String date) {
        return PlanStatus.of(book, AsOf.endOf(day(date)));
    }

    /** As a table tells it, whatever way the task came there. */
    private static ProgressReport.Builder report(TaskId task, String date) {
        return ProgressReport.builder().task(task).when(Moment.of(day(date))).snapshot(true);
    }

    /** The plan of TASK-5: design 06-10, launch 06-15, acquisition 06-20. */
    private static PlanBook launch() {
        Plan plan = june().addGoal(Goal.builder()
                        .id(GROWTH)
                        .name("新增客户")
                        .deadline(day("06-21"))
                        .build())
                .addTasks(
                        due(DESIGN, "06-10").build(),
                        due(LAUNCH, "06-15")
                                .addDependency(Dependency.finishToStart(DESIGN))
                                .build(),
                        due(ACQUISITION, "06-20")
                                .goal(GROWTH)
                                .addDependency(Dependency.finishToStart(LAUNCH))
                                .build())
                .addMilestone(new Milestone("上线", day("06-15"), Optional.of(LAUNCH)))
                .build();
        return record(
                PlanBook.of(plan),
                report(DESIGN, "06-08")
                        .state(TaskState.DELAYED)
                        .newFinish(day("06-12"))
                        .build());
    }

    @Test
    @DisplayName("TASK-5: from a report of delay to the new dates of everything behind it, the plan unchanged")
    void tellsWhatADelayDoes() {
        PlanBook book = launch();
        DelayImpact impact = status(book, "06-08").delays().orElseThrow();
        assertThat(impact.moves())
                .extracting(ProposedMove::task, move -> move.proposed().end(), ProposedMove::root)
                .containsExactly(
                        tuple(DESIGN, day("06-12"), DESIGN),
                        tuple(LAUNCH, day("06-17"), DESIGN),
                        tuple(ACQUISITION, day("06-22"), DESIGN));
        Plan plan = book.plan(JUNE).orElseThrow();
        assertThat(impact.milestones(plan.milestones()))
                .extracting(DelayImpact.MilestoneHit::daysLate)
                .containsExactly(2L);
        assertThat(impact.goals(plan.goals(), plan.initiatives(), plan.period().end()))
                .extracting(DelayImpact.GoalHit::daysLate)
                .containsExactly(1L);
        assertThat(plan.tasks())
                .extracting(task -> task.finish().orElseThrow().getDayOfMonth())
                .containsExactly(10, 15, 20);
    }

    @Test
    @DisplayName("TASK-5: by the policy 'use the float' the same report moves nothing behind it")
    void goesByThePolicy() {
        PlanBook book = launch().toBuilder()
                .policy(PlanPolicy.builder().delay(DelayPolicy.USE_THE_FLOAT).build())
                .build();
        DelayImpact impact = status(book, "06-08").delays().orElseThrow();
        assertThat(impact.isAbsorbed()).isTrue();
        assertThat(impact.isOnCriticalPath()).isFalse();
    }

    @Test
    @DisplayName("TASK-5: late by today where nothing is promised; cancelled work neither delays nor moves")
    void isLateByTodayWhereNothingIsPromised() {
        PlanBook silent = PlanBook.of(launch().plan(JUNE).orElseThrow());
        assertThat(status(silent, "06-13").delays())
                .as("nobody has reported on the plan, so nobody is late")
                .isEmpty();
        PlanBook book = record(
                silent,
                report(ACQUISITION, "06-01").state(TaskState.ACKNOWLEDGED).build());
        assertThat(status(book, "06-10").delays()).isEmpty();
        assertThat(status(book, "06-13")
                        .delays()
                        .orElseThrow()
                        .move(LAUNCH)
                        .orElseThrow()
                        .days())
                .isEqualTo(3);
        PlanBook gone =
                record(book, report(LAUNCH, "06-11").state(TaskState.CANCELLED).build());
        assertThat(status(gone, "06-13").delays().orElseThrow().moves())
                .extracting(ProposedMove::task)
                .containsExactly(DESIGN);
    }

    /** Review 06-03 to 06-10, then launch 06-11 to 06-15. */
    private static PlanBook chain() {
        return PlanBook.of(june().addTasks(
                        due(DESIGN, "06-10").start(day("06-03")).build(),
                        due(LAUNCH, "06-15")
                                .start(day("06-11"))
                                .addDependency(Dependency.finishToStart(DESIGN))
                                .build())
                .build());
    }

    private static ProgressReport.Builder finished(String date, String actual) {
        return report(DESIGN, date).state(TaskState.COMPLETED).actualFinish(day(actual));
    }

    @ParameterizedTest(name = "TASK-5: finished on 06-14 instead of 06-10, on {0} it still moves what waits for it")
    @ValueSource(strings = {"06-14", "06-15"})
    void goesOnDelayingOnceItIsFinished(String today) {
        PlanBook book = record(chain(), finished("06-14", "06-14").build());
        for (DelayPolicy policy : DelayPolicy.values()) {
            PlanBook by = book.toBuilder()
                    .policy(PlanPolicy.builder().delay(policy).build())
                    .build();
            assertThat(status(by, today).delays().orElseThrow().move(LAUNCH)).hasValueSatisfying(move -> {
                assertThat(move.proposed()).isEqualTo(DateRange.parse("2024-06-15/2024-06-19"));
                assertThat(move.root()).isEqualTo(DESIGN);
            });
        }
    }

    @Test
    @DisplayName(
            "TASK-5, TASK-3: finished in time, on an unknown day, or with all behind it begun or over, it moves nothing")
    void movesNothingMore() {
        PlanBook late = record(chain(), finished("06-14", "06-14").build());

        assertThat(status(record(chain(), finished("06-10", "06-10").build()), "06-14")
                        .delays())
                .isEmpty();
        assertThat(status(
                                record(
                                        chain(),
                                        report(DESIGN, "06-14")
                                                .state(TaskState.COMPLETED)
                                                .build()),
                                "06-14")
                        .delays())
                .isEmpty();
        ProgressReport begun = report(LAUNCH, "06-14")
                .state(TaskState.IN_PROGRESS)
                .actualStart(day("06-12"))
                .build();
        assertThat(status(record(late, begun), "06-14").delays()).isEmpty();
        ProgressReport over = report(LAUNCH, "06-14")
                .state(TaskState.COMPLETED)
                .actualFinish(day("06-14"))
                .build();
        assertThat(status(record(late, over), "06-14").delays()).isEmpty();
    }

    @Test
    @DisplayName("TASK-6: tasks of other plans that a plan's tasks wait for are scheduled with them")
    void schedulesAcrossPlans() {
        Task first = Task.builder()
                .id(DESIGN)
                .name("design")
                .start(day("06-03"))
                .duration(5)
                .build();
        Task second = Task.builder()
                .id(LAUNCH)
                .name("launch")
                .duration(2)
                .addDependency(Dependency.finishToStart(DESIGN))
                .build();
        PlanBook book = PlanBook.builder()
                .calendar(CalendarId.of("CN"))
                .addPlans(
                        Plan.builder()
                                .id(PlanId.of("2024"))
                                .period(Period.year(2024))
                                .addTask(first)
                                .build(),
                        june().addTask(second).build())
                .build();
        WorkStatus work = status(book, "06-02").work(JUNE);
        assertThat(work.schedule().task(LAUNCH).orElseThrow().early())
                .isEqualTo(DateRange.parse("2024-06-11/2024-06-12"));
        assertThat(work.schedule().network().findings()).isEmpty();
        assertThat(work.order().steps()).extracting(step -> step.task()).containsExactly(DESIGN, LAUNCH);
        assertThatThrownBy(() -> status(book, "06-02").work(PlanId.of("2030"))).hasMessageContaining("[2030]");
    }

    @Test
    @DisplayName("CAL-1: a task goes by its own calendar, else its owner's unit's, else its plan's, else the book's")
    void choosesCalendars() {
        CalendarDefinition company = CalendarDefinition.over(
                CalendarId.of("CN"),
                CalendarLayer.builder("公司").holiday(day("06-05"), "司庆").build());
        CalendarDefinition shop = CalendarDefinition.over(
                CalendarId.of("公司"),
                CalendarLayer.builder("门店")
                        .putHour(DayOfWeek.SATURDAY, WorkingHours.parse("10:00-16:00"))
                        .build());
        Organisation organisation = Organisation.builder()
                .addUnits(
                        OrgUnit.builder()
                                .id(SALES)
                                .calendar(CalendarId.of("门店"))
                                .build(),
                        OrgUnit.builder().id(DESIGNERS).parent(SALES).build())
                .addPerson(Person.builder().id(LI).unit(DESIGNERS).build())
                .build();
        Task own = due(DESIGN, "06-10").calendar(CalendarId.of("CN")).build();
        Task owned = due(LAUNCH, "06-10").build();
        Task other = due(ACQUISITION, "06-10").build();
        Plan plan = june().addTasks(own, owned, other)
                .raci(RaciMatrix.builder().owner(LAUNCH, LI).build())
                .build();
        PlanBook book = PlanBook.builder()
                .organisation(organisation)
                .addCalendars(shop, company)
                .calendar(CalendarId.of("公司"))
                .addPlan(plan)
                .build();
        PlanStatus status = status(book, "06-01");
        assertThat(status.calendars().findings()).isEmpty();
        assertThat(List.of(own, owned, other))
                .extracting(task ->
                        status.calendars().ofTask(plan, task).orElseThrow().name())
                .containsExactly("CN", "门店", "公司");
        assertThat(status.calendars().ofTask(plan, owned).orElseThrow().isWorkingDay(day("06-05")))
                .isFalse();
        assertThat(status.calendars().ofTask(plan, owned).orElseThrow().isWorkingDay(day("06-15")))
                .isTrue();
    }

    @Test
    @DisplayName(
            "CAL-1: calendars that lie over each other in a circle, or over nothing, are told and work all the same")
    void tellsOfCalendarsThatDoNotFit() {
        PlanBook book = PlanBook.builder()
                .addCalendars(
                        CalendarDefinition.over(
                                CalendarId.of("乙"), CalendarLayer.builder("甲").build()),
                        CalendarDefinition.over(
                                CalendarId.of("甲"), CalendarLayer.builder("乙").build()),
                        CalendarDefinition.over(
                                CalendarId.of("火星"), CalendarLayer.builder("丙").build()),
                        CalendarDefinition.of(CalendarLayer.builder("丙").build()))
                .calendar(CalendarId.of("丁"))
                .build();
        assertThat(status(book, "06-01").calendars().findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly(
                        "工作日历“丙”重复定义，仅采用第一个",
                        "工作日历互为基础：甲 → 乙 → 甲，按周一至周五计",
                        "工作日历“丙”的基础日历“火星”不存在，按周一至周五计",
                        "“计划账本”采用的工作日历“丁”不存在");
    }

    @Test
    @DisplayName("TASK-7: a unit of two has twice the capacity of a person, in each week of the month")
    void tellsTheWorkload() {
        Organisation organisation = Organisation.builder()
                .addUnit(OrgUnit.builder().id(SALES).headcount(2).build())
                .build();
        Task task = Task.builder()
                .id(DESIGN)
                .name("design")
                .start(day("06-03"))
                .finish(day("06-07"))
                .effort(new BigDecimal("8"))
                .build();
        Task other = task.toBuilder().id(LAUNCH).build();
        Plan plan = june().addTasks(task, other)
                .calendar(CalendarId.of("CN"))
                .raci(RaciMatrix.builder()
                        .owner(DESIGN, SALES)
                        .owner(LAUNCH, LI)
                        .build())
                .build();
        PlanBook book =
                PlanBook.builder().organisation(organisation).addPlan(plan).build();
        assertThat(status(book, "06-01").work(JUNE).workload().loads())
                .filteredOn(load -> load.effort() > 0)
                .extracting(Workload.Load::party, Workload.Load::capacity, Workload.Load::isOverCapacity)
                .containsExactly(tuple(SALES, 10.0, false), tuple(LI, 5.0, true));
    }

    @Test
    @DisplayName("TASK-9: routine occurrences are done, late, missed or due")
    void tellsRoutines() {
        TaskId weekly = TaskId.of("weekly");
        RoutineTask routine = RoutineTask.builder()
                .id(weekly)
                .name("周报提交")
                .cadence(Cadence.weekly(DayOfWeek.FRIDAY))
                .span(DateRange.parse("2024-06-03/2024-06-30"))
                .build();
        PlanBook book = PlanBook.builder()
                .calendar(CalendarId.of("CN"))
                .addPlan(june().addRoutine(routine).build())
                .build();
        book = record(book, RoutineDone.of(weekly, Moment.of(day("06-07"))));
        book = record(book, RoutineDone.of(weekly, Moment.of(day("06-17")), day("06-14")));
        assertThat(status(book, "06-24").work(JUNE).routines())
                .singleElement()
                .satisfies(record -> assertThat(record.occurrences())
                        .extracting(RoutineOccurrence::state)
                        .containsExactly(
                                RoutineOccurrence.State.DONE,
                                RoutineOccurrence.State.LATE,
                                RoutineOccurrence.State.MISSED,
                                RoutineOccurrence.State.DUE));
    }

    @Test
    @DisplayName("RACI-3: what is not settled about a task of two units is told until it is")
    void tellsUnsettledJointWork() {
        Organisation organisation = Organisation.builder()
                .addPeople(
                        Person.builder().id(LI).unit(SALES).build(),
                        Person.builder().id(WANG).unit(DESIGNERS).build())
                .build();
        RaciMatrix raci = RaciMatrix.builder()
                .owner(DESIGN, LI)
                .add(DESIGN, WANG, RaciRole.CONSULTED)
                .build();
        Plan plan = june().addTask(due(DESIGN, "06-10").build()).raci(raci).build();
        PlanBook open =
                PlanBook.builder().organisation(organisation).addPlan(plan).build();
        assertThat(status(open, "06-01").work(JUNE).unsettledJointWork()).hasSize(1);
        JointWork settled = JointWork.builder()
                .task(DESIGN)
                .lead(SALES)
                .putHelping(DESIGNERS, "出图")
                .putInterfacePerson(SALES, LI)
                .putInterfacePerson(DESIGNERS, WANG)
                .sync(Frequency.WEEKLY)
                .build();
        PlanBook closed = open.toBuilder()
                .plans(List.of(plan.toBuilder().addJointWork(settled).build()))
                .build();
        assertThat(status(closed, "06-01").work(JUNE).unsettledJointWork()).isEmpty();
    }

    @Test
    @DisplayName("TASK-1: percent complete follows the first indicator unless reported")
    void followsTheFirstIndicator() {
        Indicator visits = Indicator.atLeast("10家").toBuilder()
                .id(IndicatorId.of("visits"))
                .build();
        Task task = due(DESIGN, "06-10").addIndicator(visits).build();
        PlanBook book = record(
                PlanBook.of(june().addTask(task).build()),
                Measurement.of(visits.id(), day("06-05"), Quantity.parse("8家")));
        assertThat(status(book, "06-05").task(DESIGN).progress().percent()).hasValue(80.0);
        PlanBook told = record(
                book, report(DESIGN, "06-06").percent(new BigDecimal("90")).build());
        assertThat(status(told, "06-06").task(DESIGN).progress().percent()).hasValue(90.0);
    }

    @Test
    @DisplayName("TASK-8: action items are tasks with their origin, tracked to completion")
    void listsOpenActionItems() {
        Task item = due(DESIGN, "06-10")
                .origin(Reference.of("meeting", "2024-06-01"))
                .build();
        PlanBook book =
                PlanBook.of(june().addTasks(item, due(LAUNCH, "06-10").build()).build());
        assertThat(status(book, "06-03").work(JUNE).openActionItems())
                .extracting(task -> task.task().id())
                .containsExactly(DESIGN);
        PlanBook done =
                record(book, report(DESIGN, "06-04").state(TaskState.COMPLETED).build());
        assertThat(status(done, "06-04").work(JUNE).openActionItems()).isEmpty();
    }

    @Test
    @DisplayName("TASK-6: the progress line has a point for each task")
    void tellsTheProgressLine() {
        assertThat(status(launch(), "06-08").work(JUNE).progressLine().points())
                .hasSize(3)
                .allMatch(point -> point.date().equals(day("06-08")));
    }
}
