package dev.plumbline.rules.accounts;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** A year and its June, with one thing of every sort that facts can be about. */
final class FactWorld {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    static final OrgUnitId SALES = OrgUnitId.of("销售部");
    static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");

    private FactWorld() {}

    static PlanBook book() {
        return PlanBook.builder()
                .addPlans(year(), june())
                .organisation(organisation())
                .build();
    }

    private static Organisation organisation() {
        return Organisation.builder()
                .addUnits(unit(SALES, "sun"), unit(OPERATIONS, "qian"))
                .addPeople(Person.of("li", SALES), Person.of("sun", SALES), Person.of("qian", OPERATIONS))
                .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
                .build();
    }

    private static OrgUnit unit(OrgUnitId id, String head) {
        return OrgUnit.builder().id(id).head(PersonId.of(head)).build();
    }

    private static Plan year() {
        return Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addGoals(
                        goal("growth", Indicator.unstated()).build(),
                        under("revenue", Indicator.atLeast("100万元")),
                        under("satisfaction", Indicator.atLeast("90分")),
                        under("on-time", rate()),
                        under("service", Indicator.grade(GradeScale.STANDARD, "良好")),
                        under("certificate", Indicator.done()))
                .addTasks(
                        task("signing", "01-03", "06-30").toBuilder()
                                .goal(GoalId.of("revenue"))
                                .addIndicator(Indicator.atLeast("10000家"))
                                .build(),
                        task("fair", "07-01", "09-30"))
                .raci(RaciMatrix.builder()
                        .owner(TaskId.of("signing"), PersonId.of("li"))
                        .owner(TaskId.of("fair"), PersonId.of("sun"))
                        .build())
                .addRoutine(RoutineTask.builder()
                        .id(TaskId.of("weekly"))
                        .name("周报提交")
                        .cadence(Cadence.weekly(DayOfWeek.FRIDAY))
                        .span(DateRange.ofClosed(FIRST, LocalDate.of(2024, 12, 31)))
                        .build())
                .addRoutine(RoutineTask.builder()
                        .id(TaskId.of("spring"))
                        .name("春季巡检")
                        .cadence(Cadence.monthly(20))
                        .span(DateRange.ofClosed(FIRST, LocalDate.of(2024, 5, 31)))
                        .build())
                .addRisk(Risk.builder()
                        .id(RiskId.of("price"))
                        .description("竞品降价")
                        .level(RiskLevel.HIGH)
                        .about(Reference.of("task", "signing"))
                        .build())
                .addNeed(ResourceNeed.builder()
                        .kind(ResourceKind.PEOPLE)
                        .description("设计师")
                        .quantity(Quantity.parse("3人"))
                        .span(DateRange.ofClosed(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 20)))
                        .about(Reference.of("task", "fair"))
                        .build())
                .addSupply(new ResourceSupply(
                        ResourceId.of("设计师"),
                        DateRange.ofClosed(FIRST, LocalDate.of(2024, 12, 31)),
                        Quantity.parse("2人")))
                .build();
    }

    private static Indicator rate() {
        return Indicator.atLeast("95%").toBuilder()
                .accumulation(Accumulation.RATE)
                .frequency(Frequency.MONTHLY)
                .build();
    }

    private static Plan june() {
        return Plan.builder()
                .id(PlanId.of("2024-06"))
                .period(Period.month(2024, 6))
                .parent(PlanId.of("2024"))
                .addGoal(goal("june-revenue", Indicator.atLeast("9万元")).build())
                .addTask(task("visits", "06-03", "06-28"))
                .raci(RaciMatrix.builder()
                        .owner(TaskId.of("visits"), PersonId.of("li"))
                        .build())
                .build();
    }

    private static Goal.Builder goal(String id, Indicator indicator) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(id)
                .owner(SALES)
                .weight(BigDecimal.TEN)
                .indicator(indicator);
    }

    private static Goal under(String id, Indicator indicator) {
        return goal(id, indicator).parent(GoalId.of("growth")).build();
    }

    private static Task task(String id, String start, String finish) {
        return Task.builder()
                .id(TaskId.of(id))
                .name(id)
                .start(LocalDate.parse("2024-" + start))
                .finish(LocalDate.parse("2024-" + finish))
                .build();
    }
}
