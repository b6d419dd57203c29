package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Small words for tests of a status: a goal and a task of 2024, what was measured and reported, and when. */
final class YearBook {

    static final GoalId GOAL = GoalId.of("revenue");
    static final TaskId TASK = TaskId.of("signing");

    private YearBook() {}

    static LocalDate day(String monthDay) {
        return LocalDate.parse("2024-" + monthDay);
    }

    static Goal goal(Indicator indicator) {
        return Goal.builder().id(GOAL).name("年度营收").indicator(indicator).build();
    }

    /** 180 days. */
    static Task task() {
        return Task.builder()
                .id(TASK)
                .name("客户签约")
                .start(day("01-03"))
                .finish(day("06-30"))
                .build();
    }

    static Plan.Builder year() {
        return Plan.builder().id(PlanId.of("2024")).period(Period.year(2024));
    }

    static PlanBook book(Goal goal) {
        return PlanBook.of(year().addGoal(goal).build());
    }

    /** A task of li. */
    static PlanBook book(Task task) {
        return PlanBook.of(year().addTask(task)
                .raci(RaciMatrix.builder().owner(task.id(), PersonId.of("li")).build())
                .build());
    }

    static Measurement measured(String monthDay, String value) {
        return Measurement.of(IndicatorId.of(GOAL.value()), day(monthDay), Quantity.parse(value));
    }

    static ProgressReport.Builder report(String monthDay) {
        return ProgressReport.builder().task(TASK).when(Moment.of(day(monthDay)));
    }

    static ProgressReport percent(String monthDay, String percent) {
        return report(monthDay).percent(new BigDecimal(percent)).build();
    }

    static Issue issue(String id, String monthDay) {
        return Issue.builder()
                .id(IssueId.of(id))
                .description(id)
                .when(Moment.of(day(monthDay)))
                .build();
    }

    /** Recorded at noon in Shanghai. */
    static Stamp recorded(String monthDay) {
        return Stamp.of("li", Instant.parse("2024-" + monthDay + "T04:00:00Z"));
    }

    static PlanStatus on(String monthDay, PlanBook book) {
        return PlanStatus.of(book, AsOf.endOf(day(monthDay)));
    }
}
