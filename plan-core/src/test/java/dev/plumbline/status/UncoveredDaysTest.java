package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.rollup.DayBasis;
import dev.plumbline.goal.rollup.RollupPolicy;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanningTimetable;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.schedule.Schedule;
import dev.plumbline.task.schedule.TaskNetwork;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.DayShift;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CAL-1: whatever rests on days that the calendar does not cover says so, beside the result. */
class UncoveredDaysTest {

    /** Without a timetable, so that only what is put in can be marked. */
    private static final PlanPolicy NO_TIMETABLE = PlanPolicy.builder()
            .timetable(new PlanningTimetable(List.of(), DayShift.PREVIOUS))
            .build();

    private static final Task AUTUMN = Task.builder()
            .id(TaskId.of("autumn"))
            .name("秋季促销")
            .start(LocalDate.of(2027, 9, 27))
            .finish(LocalDate.of(2027, 10, 8))
            .build();

    private static PlanBook book(Plan plan, PlanPolicy policy) {
        return PlanBook.builder()
                .addPlan(plan)
                .calendar(CalendarId.of("CN"))
                .policy(policy)
                .build();
    }

    private static List<DateRange> days(PlanBook book, String day) {
        return PlanStatus.of(book, AsOf.endOf(LocalDate.parse(day))).uncovered().stream()
                .flatMap(mark -> mark.days().stream())
                .toList();
    }

    private static Plan.Builder plan() {
        return Plan.builder().id(PlanId.of("2027-Q4")).period(Period.quarter(2027, 4));
    }

    @Test
    @DisplayName("CAL-1, TASK-6: a schedule marks the days of its tasks, and its dates stand")
    void ofASchedule() {
        Schedule schedule =
                TaskNetwork.of(List.of(AUTUMN), WorkingCalendar.china()).schedule();
        assertThat(schedule.task(AUTUMN.id()).orElseThrow().early().end()).isEqualTo("2027-10-08");
        assertThat(schedule.uncovered())
                .singleElement()
                .satisfies(mark -> assertThat(mark.days()).containsExactly(DateRange.parse("2027-09-27/2027-10-08")));
        assertThat(TaskNetwork.of(List.of(AUTUMN)).schedule().uncovered()).isEmpty();
    }

    @Test
    @DisplayName("CAL-1, MON-2: planned percent of a task")
    void ofPlannedPercent() {
        PlanStatus status = PlanStatus.of(
                book(plan().addTask(AUTUMN).build(), NO_TIMETABLE), AsOf.endOf(LocalDate.of(2027, 10, 1)));
        assertThat(status.task(AUTUMN.id()).progress().plannedPercent()).hasValue(50.0);
        assertThat(status.task(AUTUMN.id()).progress().uncovered()).isPresent();
        assertThat(status.uncovered()).hasSize(1);
    }

    @Test
    @DisplayName("CAL-1, GOAL-8: targets to date by working days, and those of calendar days not at all")
    void ofTargetsToDate() {
        RollupPolicy working =
                RollupPolicy.standard().toBuilder().days(DayBasis.WORKING_DAYS).build();
        Plan plan = plan().build();
        assertThat(days(book(plan, NO_TIMETABLE.toBuilder().rollup(working).build()), "2027-10-31"))
                .containsExactly(DateRange.parse("2027-10-01/2027-12-31"));
        assertThat(days(book(plan, NO_TIMETABLE), "2027-10-31")).isEmpty();
    }

    @Test
    @DisplayName("CAL-1, TASK-9: each time a routine task is due")
    void ofCadences() {
        RoutineTask report = RoutineTask.builder()
                .id(TaskId.of("report"))
                .name("周报")
                .cadence(Cadence.weekly(DayOfWeek.FRIDAY))
                .span(DateRange.parse("2027-10-01/2027-12-31"))
                .build();
        PlanStatus status = PlanStatus.of(
                book(plan().addRoutine(report).build(), NO_TIMETABLE), AsOf.endOf(LocalDate.of(2027, 10, 5)));
        assertThat(status.work(PlanId.of("2027-Q4")).routines().get(0).occurrences())
                .extracting(each -> each.occurrence().covered())
                .containsExactly(false, false);
        assertThat(status.uncovered())
                .flatExtracting(CoverageMark::days)
                .containsExactly(DateRange.parse("2027-10-01/2027-10-01"), DateRange.parse("2027-10-08/2027-10-08"));
    }

    @Test
    @DisplayName("CAL-1, ISS-3: running clocks of issues")
    void ofClocks() {
        Issue issue = Issue.builder()
                .id(IssueId.of("late"))
                .description("延迟")
                .when(Moment.of(LocalDate.of(2027, 9, 30)))
                .severity(IssueSeverity.IMPORTANT)
                .owner(OrgUnitId.of("仓库"))
                .build();
        Instant reported = Instant.parse("2027-09-30T02:00:00Z");
        PlanBook book = book(plan().build(), NO_TIMETABLE).record(issue, Stamp.of("li", reported));
        assertThat(days(book, "2027-09-30")).containsExactly(DateRange.parse("2027-09-30/2027-10-01"));
    }

    @Test
    @DisplayName("CAL-1: it is told in one sentence in either language")
    void isTold() {
        CoverageMark mark = CoverageMark.of(WorkingCalendar.china(), DateRange.parse("2027-09-27/2027-10-08"))
                .orElseThrow();
        assertThat(mark.finding().message(Locale.CHINESE))
                .isEqualTo("工作日历CN只涵盖2007-01-01/2026-12-26，2027年9月27日至10月8日按每周规律推算，其中的节假日与调休尚未计入");
        assertThat(mark.finding().message(Locale.ENGLISH))
                .isEqualTo("Calendar CN covers 2007-01-01/2026-12-26 only; 2027-09-27/2027-10-08 went by the weekly"
                        + " pattern, without holidays and make-up days");
    }
}
