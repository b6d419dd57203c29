package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.Notice;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.Stored;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdjustmentEffectTest {

    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final OrgUnitId DESIGN = OrgUnitId.of("设计部");
    private static final PersonId SUN = PersonId.of("sun");
    private static final TaskId DRAFT = TaskId.of("draft");
    private static final TaskId LAUNCH = TaskId.of("launch");
    private static final LocalDate JUNE_30 = LocalDate.of(2024, 6, 30);
    private static final Stamp STAMP = Stamp.of("li", Instant.parse("2024-07-01T00:00:00Z"));

    private static final Plan PLAN = Plan.builder()
            .id(PlanId.of("2024"))
            .period(Period.year(2024))
            .addGoal(Goal.builder()
                    .id(GoalId.of("company"))
                    .name("公司营收")
                    .owner(PersonId.of("chen"))
                    .indicator(Indicator.builder().name("营收").build())
                    .build())
            .addGoal(Goal.builder()
                    .id(GoalId.of("sales"))
                    .name("销售营收")
                    .level(GoalLevel.DEPARTMENT)
                    .parent(GoalId.of("company"))
                    .owner(SALES)
                    .weight(BigDecimal.valueOf(100))
                    .indicator(Indicator.atLeast("100万元"))
                    .build())
            .addTask(Task.builder()
                    .id(DRAFT)
                    .name("设计稿")
                    .start(LocalDate.of(2024, 6, 1))
                    .finish(LocalDate.of(2024, 6, 10))
                    .build())
            .addTask(Task.builder()
                    .id(LAUNCH)
                    .name("上线")
                    .start(LocalDate.of(2024, 6, 11))
                    .finish(LocalDate.of(2024, 6, 20))
                    .addDependency(Dependency.finishToStart(DRAFT))
                    .build())
            .raci(RaciMatrix.builder().owner(DRAFT, SUN).build())
            .build();

    private static final Organisation ORGANISATION = Organisation.builder()
            .addPerson(Person.builder().id(SUN).unit(DESIGN).build())
            .build();

    private static AdjustmentEffect effect(Change change) {
        AdjustmentDraft request = AdjustmentDraft.builder()
                .id(AdjustmentId.of("A1"))
                .plan(PLAN.id())
                .base(1)
                .requested(STAMP)
                .trigger(AdjustmentTrigger.MARKET_CHANGE)
                .addChange(change)
                .build();
        PlanBook book = Stored.book(STAMP, PLAN)
                .record(Measurement.of(IndicatorId.of("sales"), JUNE_30, Quantity.parse("40万元")), STAMP)
                .file(request);
        return AdjustmentEffect.of(book, request.id(), AsOf.endOf(JUNE_30), ORGANISATION);
    }

    @Test
    @DisplayName("WF-2, GOAL-10: attainment side by side, of the goal and of those above it")
    void goals() {
        AdjustmentEffect effect = effect(Change.target(IndicatorId.of("sales"), Quantity.parse("80万元")));

        assertThat(effect.goals())
                .extracting(
                        GoalEffect::name,
                        goal -> goal.before().orElseThrow().attainment().toString(),
                        goal -> goal.after().orElseThrow().attainment().toString())
                .containsExactlyInAnyOrder(tuple("公司营收", "40.0 %", "50.0 %"), tuple("销售营收", "40.0 %", "50.0 %"));
        assertThat(effect.size().largestPercent()).isEqualByComparingTo("20");
        assertThat(effect.tasks()).isEmpty();
        assertThat(effect.units()).contains(SALES);
    }

    @Test
    @DisplayName(
            "WF-2, TASK-6: the schedule side by side, with what follows from a later task; who is to be told, and why")
    void tasks() {
        AdjustmentEffect effect = effect(Change.dates(DRAFT, LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 15)));

        assertThat(effect.tasks()).extracting(TaskEffect::task).containsExactly(DRAFT, LAUNCH);
        assertThat(effect.finishBefore()).contains(LocalDate.of(2024, 6, 20));
        assertThat(effect.finishAfter()).contains(LocalDate.of(2024, 6, 25));
        assertThat(effect.goals()).isEmpty();
        assertThat(effect.touched())
                .extracting(Notice::party, notice -> notice.reasons().get(0).text(Locale.CHINESE))
                .containsExactly(tuple(SUN, "参与任务“设计稿”"), tuple(PersonId.of("li"), "申请人"), tuple(DESIGN, "sun所在部门"));
    }
}
