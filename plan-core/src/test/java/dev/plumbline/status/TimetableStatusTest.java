package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.approval.Role;
import dev.plumbline.audit.Digest;
import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.MeetingKind;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.PlanningDate;
import dev.plumbline.plan.PlanningStep;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PLAN-7: what was done follows from what is on record, and what is overdue is listed. */
class TimetableStatusTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final PersonId LI = PersonId.of("li");
    private static final PersonId WANG = PersonId.of("wang");
    private static final PlanId YEAR = PlanId.of("2025");
    private static final PlanId MAY = PlanId.of("2025-05");
    private static final GoalId GROWTH = GoalId.of("growth");
    private static final TaskId VISITS = TaskId.of("visits");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static PlanBook draft() {
        PlanRoute annual = PlanRoute.annual(WANG).requiring(PlanParts.none()).opening(EnumSet.allOf(Role.class));
        PlanRoute monthly = PlanRoute.monthly(WANG).requiring(PlanParts.none()).opening(EnumSet.allOf(Role.class));
        return PlanBook.builder()
                .addPlan(Plan.builder()
                        .id(YEAR)
                        .period(Period.year(2025))
                        .addGoal(Goal.builder().id(GROWTH).name("新增客户").build())
                        .build())
                .policy(PlanPolicy.builder()
                        .approval(ApprovalPolicy.builder()
                                .annual(annual)
                                .monthly(monthly)
                                .open(EnumSet.allOf(Role.class))
                                .build())
                        .build())
                .zone(ZONE)
                .build();
    }

    private static PlanBook take(PlanBook book, PlanId plan, PlanEvent event, PersonId who, String local) {
        return book.take(plan, PlanAction.of(event), Stamp.of(who, at(local))).orThrow();
    }

    private static PlanBook submitted() {
        return take(draft(), YEAR, PlanEvent.SUBMIT, LI, "2024-12-19T10:00");
    }

    private static PlanBook published() {
        PlanBook book = take(submitted(), YEAR, PlanEvent.TAKE_UP, LI, "2024-12-24T10:00");
        book = take(book, YEAR, PlanEvent.APPROVE, WANG, "2024-12-30T10:00");
        return take(book, YEAR, PlanEvent.PUBLISH, LI, "2025-01-03T10:00");
    }

    private static PlanBook meeting(PlanBook book, String id, MeetingKind kind, String local) {
        Meeting meeting = Meeting.builder()
                .id(MeetingId.of(id))
                .when(Moment.of(at(local)))
                .kind(kind)
                .title(id)
                .start(at(local))
                .end(at(local).plusSeconds(3600))
                .build();
        return book.record(meeting, Stamp.of(LI, at(local)));
    }

    private static TimetableStatus on(PlanBook book, String day) {
        return PlanStatus.of(book, AsOf.endOf(LocalDate.parse(day))).timetable();
    }

    private static PlanningStatus step(TimetableStatus timetable, PlanningStep step, Period period) {
        return timetable.all().stream()
                .filter(each ->
                        each.date().step() == step && each.date().period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static PlanningStatus step(TimetableStatus timetable, PlanningStep step) {
        return step(timetable, step, Period.year(2025));
    }

    private static List<PlanningStep> overdue(TimetableStatus timetable) {
        return timetable.overdue().stream()
                .map(PlanningStatus::date)
                .map(PlanningDate::step)
                .toList();
    }

    @Test
    @DisplayName("PLAN-7: a plan that was submitted in time and not reviewed has an overdue review")
    void followsFromTheSteps() {
        TimetableStatus timetable = on(submitted(), "2024-12-26");
        PlanningStatus drafts = step(timetable, PlanningStep.ANNUAL_DRAFTS);
        assertThat(drafts.state()).isEqualTo(PlanningState.DONE);
        assertThat(drafts.done()).hasValue(LocalDate.of(2024, 12, 19));
        assertThat(overdue(timetable)).containsExactly(PlanningStep.ANNUAL_REVIEW);
        assertThat(timetable.ahead(LocalDate.of(2025, 1, 31)))
                .extracting(each -> each.date().step())
                .contains(PlanningStep.ANNUAL_PUBLICATION);
    }

    @Test
    @DisplayName("PLAN-7: what was done after its day was done late, and is not overdue")
    void tellsWhatWasLate() {
        TimetableStatus timetable = on(published(), "2025-01-04");
        assertThat(step(timetable, PlanningStep.ANNUAL_REVIEW).state()).isEqualTo(PlanningState.LATE);
        assertThat(step(timetable, PlanningStep.ANNUAL_PUBLICATION).done()).hasValue(LocalDate.of(2025, 1, 3));
        assertThat(overdue(timetable)).isEmpty();
        assertThat(step(on(published(), "2024-12-26"), PlanningStep.ANNUAL_REVIEW)
                        .state())
                .isEqualTo(PlanningState.OVERDUE);
    }

    @Test
    @DisplayName("PLAN-7: published with a kick-off; without one, where meetings are on record, it says so")
    void wantsTheKickOff() {
        PlanBook book = meeting(published(), "seminar", MeetingKind.STRATEGY_SEMINAR, "2024-12-09T14:00");
        TimetableStatus without = on(book, "2025-01-06");
        PlanningStatus publication = step(without, PlanningStep.ANNUAL_PUBLICATION);
        assertThat(step(without, PlanningStep.STRATEGY_MEETING).state()).isEqualTo(PlanningState.DONE);
        assertThat(publication.isOverdue()).isTrue();
        assertThat(publication.lack().orElseThrow().text(Locale.CHINESE)).isEqualTo("未召开启动会");
        PlanBook held = meeting(book, "kick-off", MeetingKind.KICK_OFF, "2025-01-06T09:00");
        assertThat(step(on(held, "2025-01-07"), PlanningStep.ANNUAL_PUBLICATION).state())
                .isEqualTo(PlanningState.LATE);
    }

    @Test
    @DisplayName("PLAN-7: what a book keeps no record of is neither done nor overdue")
    void blamesNobodyForWhatIsNotKept() {
        TimetableStatus timetable = on(draft(), "2025-12-31");
        assertThat(timetable.overdue()).isEmpty();
        assertThat(timetable.all()).allMatch(each -> each.state() == PlanningState.NOT_RECORDED);
        assertThat(step(on(published(), "2025-06-30"), PlanningStep.MONTHLY_FILING, Period.month(2025, 5))
                        .state())
                .isEqualTo(PlanningState.NOT_RECORDED);
    }

    private static PlanBook withMay() {
        Plan may = Plan.builder()
                .id(MAY)
                .parent(YEAR)
                .period(Period.month(2025, 5))
                .addTask(Task.builder()
                        .id(VISITS)
                        .name("拜访")
                        .goal(GROWTH)
                        .start(LocalDate.of(2025, 5, 6))
                        .finish(LocalDate.of(2025, 5, 30))
                        .build())
                .build();
        return take(published().with(may), MAY, PlanEvent.SUBMIT, LI, "2025-04-28T10:00");
    }

    @Test
    @DisplayName("PLAN-7: a month's breakdown was late, its filing is overdue; months without a plan are overdue too")
    void looksAtMonths() {
        TimetableStatus timetable = on(withMay(), "2025-04-29");
        assertThat(step(timetable, PlanningStep.MONTHLY_BREAKDOWN, Period.month(2025, 5))
                        .state())
                .isEqualTo(PlanningState.LATE);
        assertThat(step(timetable, PlanningStep.MONTHLY_FILING, Period.month(2025, 5))
                        .isOverdue())
                .isTrue();
        assertThat(step(timetable, PlanningStep.MONTHLY_BREAKDOWN, Period.month(2025, 4))
                        .isOverdue())
                .isTrue();
        assertThat(step(timetable, PlanningStep.MONTHLY_BREAKDOWN, Period.month(2025, 6))
                        .state())
                .isEqualTo(PlanningState.OPEN);
    }

    private static ReportFiled filed(String report, String local) {
        return new ReportFiled(report, MAY, LI, Period.month(2025, 5), Moment.of(at(local)));
    }

    @Test
    @DisplayName("PLAN-7, MON-3: task results are in when all who owe them have handed them in, and nowhere else kept")
    void looksAtReports() {
        Plan owned = withMay().plan(MAY).orElseThrow().toBuilder()
                .raci(RaciMatrix.builder().owner(VISITS, LI).build())
                .build();
        PlanBook open = PlanBook.of(owned).toBuilder().zone(ZONE).build();
        Period may = Period.month(2025, 5);
        assertThat(step(on(open, "2025-05-26"), PlanningStep.MONTHLY_TASK_RESULTS, may)
                        .isOverdue())
                .isTrue();
        PlanBook told =
                open.record(filed("monthly-task-results", "2025-05-22T10:00"), Stamp.of(LI, at("2025-05-22T10:00")));
        PlanningStatus results = step(on(told, "2025-05-26"), PlanningStep.MONTHLY_TASK_RESULTS, may);
        assertThat(results.state()).isEqualTo(PlanningState.DONE);
        assertThat(results.done()).hasValue(LocalDate.of(2025, 5, 22));
        PlanStatus june = PlanStatus.of(told, AsOf.endOf(LocalDate.of(2025, 6, 3)));
        assertThat(step(june.timetable(), PlanningStep.EXECUTION_PROGRESS, may).isOverdue())
                .isTrue();
        assertThat(june.reportsDue().missing())
                .extracting(due -> due.report().orElseThrow())
                .contains("execution-progress")
                .doesNotContain("monthly-task-results");
    }

    @Test
    @DisplayName("PLAN-7, MON-3: where nobody owes a report, no step asks for it")
    void asksForNoReportThatNobodyOwes() {
        assertThat(on(withMay(), "2025-06-03").all())
                .extracting(each -> each.date().step())
                .doesNotContain(PlanningStep.MONTHLY_TASK_RESULTS, PlanningStep.EXECUTION_PROGRESS);
    }

    @Test
    @DisplayName("PLAN-7: the next year's planning is listed once it has begun")
    void looksAhead() {
        PlanBook book = meeting(published(), "seminar", MeetingKind.STRATEGY_SEMINAR, "2024-12-09T14:00");
        assertThat(on(book, "2025-11-30").all())
                .extracting(each -> each.date().period())
                .doesNotContain(Period.year(2026));
        TimetableStatus december = on(book, "2025-12-22");
        assertThat(december.overdue())
                .filteredOn(each -> each.date().period().equals(Period.year(2026)))
                .extracting(each -> each.date().step())
                .containsExactly(PlanningStep.STRATEGY_MEETING, PlanningStep.ANNUAL_DRAFTS);
    }

    @Test
    @DisplayName("CAL-1, PLAN-7: the status marks the days that the calendar does not cover, once")
    void marksUncoveredDays() {
        Plan plan =
                Plan.builder().id(PlanId.of("2027")).period(Period.year(2027)).build();
        PlanStatus status = PlanStatus.of(PlanBook.of(plan), AsOf.endOf(LocalDate.of(2027, 3, 31)));
        assertThat(status.timetable().all())
                .filteredOn(each -> each.date().due().equals(LocalDate.of(2027, 10, 1)))
                .singleElement()
                .satisfies(each -> assertThat(each.date().uncovered()).isPresent());
        assertThat(status.uncovered()).singleElement().satisfies(mark -> {
            assertThat(mark.calendars()).containsExactly("CN");
            assertThat(mark.days()).anyMatch(days -> days.contains(LocalDate.of(2027, 10, 1)));
        });
        PlanStatus covered = PlanStatus.of(draft(), AsOf.endOf(LocalDate.of(2025, 3, 31)));
        assertThat(covered.uncovered()).isEmpty();
    }

    @Test
    @DisplayName(
            "PLAN-7, EVA-1: the evaluation of a quarter stands for its retrospective, that of one of its months does not")
    void evaluatedQuarter() {
        PlanBook book = meeting(published(), "回顾", MeetingKind.KICK_OFF, "2025-01-05T10:00");
        Period first = Period.quarter(2025, 1);

        PlanBook month = book.record(filed(Period.month(2025, 3)), Stamp.of(LI, at("2025-04-02T10:00")));
        PlanBook quarter = book.record(filed(first), Stamp.of(LI, at("2025-04-02T10:00")));

        assertThat(step(on(month, "2025-06-30"), PlanningStep.QUARTERLY_RETROSPECTIVE, first)
                        .done())
                .isEmpty();
        assertThat(step(on(quarter, "2025-06-30"), PlanningStep.QUARTERLY_RETROSPECTIVE, first)
                        .done())
                .contains(LocalDate.of(2025, 4, 2));
    }

    private static EvaluationFiled filed(Period period) {
        return new EvaluationFiled(
                "评估", YEAR, Digest.of("评估"), Moment.of(at("2025-04-02T10:00")), Optional.of(period), Optional.empty());
    }
}
