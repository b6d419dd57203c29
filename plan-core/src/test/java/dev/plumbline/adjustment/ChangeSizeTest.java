package dev.plumbline.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.PlanComparison;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WF-4b: for every kind of change whether it is measured, no matter of size, or beyond every limit. */
class ChangeSizeTest {

    private enum Size {
        NONE,
        MEASURED,
        BEYOND
    }

    private record Row(String change, Size size, UnaryOperator<Plan> made) {
        @Override
        public String toString() {
            return size + " " + change;
        }
    }

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final TaskId TASK = TaskId.of("t");
    private static final PersonId LI = PersonId.of("li");

    private static final Goal GOAL = Goal.builder()
            .id(GoalId.of("g"))
            .name("营收")
            .owner(OrgUnitId.of("销售部"))
            .weight(BigDecimal.TEN)
            .deadline(JUNE)
            .indicator(Indicator.atLeast("100万元"))
            .build();

    private static final Task WORK = Task.builder()
            .id(TASK)
            .name("推广")
            .description("线上")
            .addSteps("一", "二")
            .finish(JUNE)
            .deliverable("报告")
            .addCriteria(AcceptanceCriterion.read("用户≥50人"), AcceptanceCriterion.of("领导满意"))
            .build();

    private static final ResourceNeed MONEY = ResourceNeed.builder()
            .kind(ResourceKind.MONEY)
            .description("预算")
            .quantity(Quantity.of(1000, Unit.YUAN))
            .account("市场费")
            .due(JUNE)
            .build();

    private static final ResourceNeed PEOPLE = ResourceNeed.builder()
            .kind(ResourceKind.PEOPLE)
            .description("前端工程师")
            .quantity(Quantity.parse("2人"))
            .build();

    private static final Plan PLAN = Plan.builder()
            .id(PlanId.of("2024"))
            .period(Period.year(2024))
            .title("计划")
            .overview("概述")
            .addGoal(GOAL)
            .addTask(WORK)
            .raci(RaciMatrix.builder()
                    .add(TASK, LI, RaciRole.RESPONSIBLE)
                    .add(TASK, PersonId.of("boss"), RaciRole.APPROVER)
                    .add(TASK, PersonId.of("mei"), RaciRole.CONSULTED)
                    .build())
            .addNeeds(MONEY, PEOPLE)
            .addSupply(new ResourceSupply(
                    ResourceId.of("工程师"), DateRange.parse("2024-06-01/2024-06-30"), Quantity.parse("3人")))
            .build();

    private static Row row(String change, Size size, UnaryOperator<Plan.Builder> made) {
        return new Row(change, size, plan -> made.apply(plan.toBuilder()).build());
    }

    private static Row goal(String change, Size size, UnaryOperator<Goal.Builder> made) {
        return row(
                "goal " + change,
                size,
                plan -> plan.goals(List.of(made.apply(GOAL.toBuilder()).build())));
    }

    private static Row indicator(String change, Size size, UnaryOperator<Indicator.Builder> made) {
        Indicator.Builder from = Indicator.builder().from(GOAL.indicator());
        return goal(
                "indicator " + change,
                size,
                goal -> goal.indicator(made.apply(from).build()));
    }

    private static Row task(String change, Size size, UnaryOperator<Task.Builder> made) {
        return row(
                "task " + change,
                size,
                plan -> plan.tasks(List.of(made.apply(WORK.toBuilder()).build())));
    }

    private static Row needs(String change, Size size, ResourceNeed... needs) {
        return row("need " + change, size, plan -> plan.needs(List.of(needs)));
    }

    private static Row raci(String change, Size size, UnaryOperator<RaciMatrix.Builder> made) {
        return row(
                "raci " + change,
                size,
                plan -> plan.raci(made.apply(PLAN.raci().toBuilder()).build()));
    }

    static Stream<Row> rows() {
        return Stream.of(goals(), tasks(), resources(), others()).flatMap(List::stream);
    }

    private static List<Row> goals() {
        return List.of(
                goal("renamed", Size.NONE, goal -> goal.name("年度营收")),
                goal("note", Size.NONE, goal -> goal.note("说明")),
                goal("dimension", Size.NONE, goal -> goal.dimension("业务增长")),
                goal("weight", Size.BEYOND, goal -> goal.weight(BigDecimal.ONE)),
                goal("deadline out", Size.BEYOND, goal -> goal.deadline(JUNE.plusDays(1))),
                goal("deadline gone", Size.BEYOND, goal -> goal.deadline(Optional.empty())),
                goal("owner", Size.BEYOND, goal -> goal.owner(LI)),
                goal("parent", Size.BEYOND, goal -> goal.parent(GoalId.of("p"))),
                goal("cancelled", Size.BEYOND, goal -> goal.cancelled(true)),
                indicator(
                        "target",
                        Size.MEASURED,
                        each -> each.target(Indicator.atLeast("95万元").target())),
                indicator("replaced", Size.BEYOND, each -> each.id(IndicatorId.of("other"))),
                indicator("baseline", Size.BEYOND, each -> each.baseline(Quantity.parse("90万元"))),
                indicator("alert value", Size.BEYOND, each -> each.alertValue(Quantity.parse("90万元"))),
                indicator("key", Size.BEYOND, each -> each.key(!GOAL.indicator().key())),
                row(
                        "goal added",
                        Size.MEASURED,
                        plan -> plan.addGoal(GOAL.toBuilder()
                                .id(GoalId.of("h"))
                                .indicator(Indicator.atLeast("1家"))
                                .build())),
                row("goal removed", Size.BEYOND, plan -> plan.goals(List.of())));
    }

    private static List<Row> tasks() {
        return List.of(
                task("renamed", Size.NONE, task -> task.name("推广活动")),
                task("described", Size.NONE, task -> task.description("线下")),
                task("step added", Size.NONE, task -> task.addStep("三")),
                task("step removed", Size.BEYOND, task -> task.steps(List.of("一"))),
                task("steps gone", Size.BEYOND, task -> task.steps(List.of())),
                task("deliverable worded", Size.NONE, task -> task.deliverable("推广报告")),
                task("deliverable gone", Size.BEYOND, task -> task.deliverable(Optional.empty())),
                task("criterion added", Size.NONE, task -> task.addCriterion(AcceptanceCriterion.of("按时"))),
                task(
                        "criterion weakened",
                        Size.BEYOND,
                        task -> task.criteria(
                                List.of(AcceptanceCriterion.read("用户≥5人"), AcceptanceCriterion.of("领导满意")))),
                task("criterion removed", Size.BEYOND, task -> task.criteria(List.of(AcceptanceCriterion.of("领导满意")))),
                task("finish out", Size.BEYOND, task -> task.finish(JUNE.plusDays(1))),
                task("finish gone", Size.BEYOND, task -> task.finish(Optional.empty())),
                task("finish in", Size.NONE, task -> task.finish(JUNE.minusDays(1))),
                task(
                        "indicator added",
                        Size.BEYOND,
                        task -> task.addIndicator(
                                Indicator.builder().id(IndicatorId.of("calls")).build())),
                task("goal", Size.BEYOND, task -> task.goal(GoalId.of("g"))),
                row(
                        "task added",
                        Size.NONE,
                        plan -> plan.addTask(
                                Task.builder().id(TaskId.of("u")).name("回访").build())),
                row("task removed", Size.BEYOND, plan -> plan.tasks(List.of())),
                raci("informed added", Size.NONE, raci -> raci.add(TASK, PersonId.of("wu"), RaciRole.INFORMED)),
                raci(
                        "consulted removed",
                        Size.BEYOND,
                        raci -> raci.remove(TASK, PersonId.of("mei"), RaciRole.CONSULTED)),
                raci(
                        "approver removed",
                        Size.BEYOND,
                        raci -> raci.remove(TASK, PersonId.of("boss"), RaciRole.APPROVER)),
                raci("approver added", Size.BEYOND, raci -> raci.add(TASK, LI, RaciRole.APPROVER)));
    }

    private static List<Row> resources() {
        return List.of(
                needs(
                        "amount",
                        Size.MEASURED,
                        MONEY.toBuilder().quantity(Quantity.of(1200, Unit.YUAN)).build(),
                        PEOPLE),
                needs(
                        "without currency",
                        Size.BEYOND,
                        MONEY.toBuilder().quantity(Quantity.of(1200, Unit.NONE)).build(),
                        PEOPLE),
                needs("account", Size.BEYOND, MONEY.toBuilder().account("差旅费").build(), PEOPLE),
                needs(
                        "due",
                        Size.BEYOND,
                        MONEY.toBuilder().due(JUNE.plusDays(1)).build(),
                        PEOPLE),
                needs("provider", Size.BEYOND, MONEY.toBuilder().provider(LI).build(), PEOPLE),
                needs(
                        "people",
                        Size.BEYOND,
                        MONEY,
                        PEOPLE.toBuilder().quantity(Quantity.parse("9人")).build()),
                needs("removed", Size.BEYOND, PEOPLE),
                needs(
                        "money added",
                        Size.MEASURED,
                        MONEY,
                        PEOPLE,
                        MONEY.toBuilder().description("展会").build()),
                needs(
                        "material added",
                        Size.BEYOND,
                        MONEY,
                        PEOPLE,
                        ResourceNeed.builder()
                                .kind(ResourceKind.MATERIAL)
                                .description("服务器")
                                .quantity(Quantity.parse("2台"))
                                .build()),
                row(
                        "supply changed",
                        Size.BEYOND,
                        plan -> plan.supplies(List.of(new ResourceSupply(
                                ResourceId.of("工程师"),
                                DateRange.parse("2024-06-01/2024-06-30"),
                                Quantity.parse("9人"))))),
                row("supply removed", Size.BEYOND, plan -> plan.supplies(List.of())),
                row(
                        "supply added",
                        Size.BEYOND,
                        plan -> plan.addSupply(new ResourceSupply(
                                ResourceId.of("场地"), DateRange.parse("2024-06-01/2024-06-30"), Quantity.parse("1个")))));
    }

    private static List<Row> others() {
        return List.of(
                row("title", Size.NONE, plan -> plan.title("年度计划")),
                row("overview worded", Size.NONE, plan -> plan.overview("新概述")),
                row("overview gone", Size.BEYOND, plan -> plan.overview(Optional.empty())),
                row("overview blank", Size.BEYOND, plan -> plan.overview(" ")),
                row("period", Size.BEYOND, plan -> plan.period(Period.year(2025))),
                row("parent", Size.BEYOND, plan -> plan.parent(PlanId.of("p"))),
                row(
                        "milestone added",
                        Size.NONE,
                        plan -> plan.addMilestone(new Milestone("上线", JUNE, Optional.empty()))),
                row(
                        "risk added",
                        Size.NONE,
                        plan -> plan.addRisk(Risk.builder()
                                .id(RiskId.of("r"))
                                .description("降价")
                                .build())));
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("each change is measured, no matter of size, or beyond every limit")
    void eachChange(Row row) {
        Plan after = row.made().apply(PLAN);
        assertThat(PlanComparison.of(PLAN, after).differences()).isNotEmpty();
        ChangeSize size = ChangeSize.between(PLAN, after);
        switch (row.size()) {
            case NONE -> assertThat(size).isEqualTo(ChangeSize.NONE);
            case MEASURED -> {
                assertThat(size.isMeasured()).as("%s", size.unmeasured()).isTrue();
                assertThat(size.percents().size() + size.money().size()).isPositive();
            }
            case BEYOND -> {
                assertThat(size.isMeasured()).isFalse();
                assertThat(ApprovalAuthority.of(LI, 1000, Quantity.of(1_000_000_000, Unit.YUAN))
                                .covers(size))
                        .isFalse();
            }
        }
    }
}
