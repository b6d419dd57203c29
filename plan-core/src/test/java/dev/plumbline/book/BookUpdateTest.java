package dev.plumbline.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Priority;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.Stored;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** IO-2f: books joined, and a workbook read again onto its book. */
class BookUpdateTest {

    private static final PlanId JUNE = PlanId.of("2024-06");
    private static final GoalId REVENUE = GoalId.of("revenue");
    private static final Stamp JANUARY = Stamp.of("qian", Instant.parse("2024-01-05T01:00:00Z"));
    private static final Stamp JULY = Stamp.of("li", Instant.parse("2024-07-01T01:00:00Z"));
    private static final Stamp LATER = Stamp.of("li", Instant.parse("2024-07-02T01:00:00Z"));

    private static Goal goal(String target) {
        return Goal.builder()
                .id(REVENUE)
                .name("营收")
                .indicator(Indicator.atLeast(target))
                .build();
    }

    private static Plan plan(Goal... goals) {
        return Plan.builder()
                .id(JUNE)
                .period(Period.parse("2024-06"))
                .addGoals(goals)
                .build();
    }

    private static Task task(String id, String name) {
        return Task.builder().id(TaskId.of(id)).name(name).build();
    }

    private static Measurement measured(String day, String value) {
        return Measurement.of(IndicatorId.of("revenue"), LocalDate.parse(day), Quantity.parse(value));
    }

    private static PlanBook read(Plan plan, Measurement... measured) {
        PlanBook book = PlanBook.of(plan);
        for (Measurement each : measured) {
            book = book.record(each, Stamp.of("reader", Instant.parse("2024-07-01T00:00:00Z")));
        }
        return book;
    }

    private static List<Fact> facts(BookUpdate update) {
        return update.recorded().stream().<Fact>map(Entry::fact).toList();
    }

    private static List<String> codes(BookUpdate update) {
        return update.findings().stream().map(each -> each.code().id()).toList();
    }

    @Test
    @DisplayName("IO-2f a draft plan is changed as it was read; what the sheet does not speak of stays")
    void draft() {
        Goal weighed = goal("100万元").toBuilder()
                .weight(BigDecimal.valueOf(30))
                .priority(Priority.HIGH)
                .build();
        PlanBook stored = PlanBook.of(plan(weighed).toBuilder()
                .addTasks(task("t1", "签约"), task("t2", "巡检"))
                .raci(RaciMatrix.builder()
                        .owner(TaskId.of("t1"), PersonId.of("li"))
                        .build())
                .build());
        PlanBook june = read(plan(goal("120万元")).toBuilder()
                .addTask(task("t1", "签约"))
                .raci(RaciMatrix.builder()
                        .owner(TaskId.of("t1"), PersonId.of("wang"))
                        .build())
                .build());

        BookUpdate update = BookUpdate.of(stored, june, JULY);
        Plan now = update.book().plan(JUNE).orElseThrow();
        assertThat(now.goals())
                .containsExactly(
                        weighed.toBuilder().indicator(goal("120万元").indicator()).build());
        assertThat(now.tasks()).hasSize(2);
        assertThat(now.raci().owners(TaskId.of("t1"))).containsExactly(PersonId.of("wang"));
        assertThat(update.plans().get(0).outcome()).isEqualTo(PlanUpdate.Outcome.APPLIED);
        assertThat(codes(update)).containsExactly("update-gone", "update-plan");
        assertThat(update.findings().get(0).message(Locale.CHINESE)).contains("巡检");
    }

    @Test
    @DisplayName("IO-2f of a published plan an adjustment is drafted, once; facts are recorded once and corrected")
    void published() {
        PlanBook stored = PlanBook.restored(
                        Restoring.STORED,
                        PlanBook.of(plan(goal("100万元"))),
                        List.of(Stored.history(JANUARY, plan(goal("100万元")))),
                        List.of())
                .record(measured("2024-06-10", "30万元"), JANUARY);
        PlanBook june = read(plan(goal("120万元")), measured("2024-06-10", "35万元"), measured("2024-06-20", "20万元"));

        BookUpdate update = BookUpdate.of(stored, june, JULY);
        assertThat(update.plans().get(0).outcome()).isEqualTo(PlanUpdate.Outcome.DRAFTED);
        assertThat(update.book().plan(JUNE).orElseThrow()).isEqualTo(plan(goal("100万元")));
        assertThat(update.book().adjustments()).hasSize(1);
        assertThat(update.book().adjustments().get(0).draft().proposed(plan(goal("100万元"))))
                .isEqualTo(plan(goal("120万元")));
        assertThat(facts(update)).hasAtLeastOneElementOfType(Correction.class).contains(measured("2024-06-20", "20万元"));
        assertThat(PlanStatus.of(update.book(), AsOf.endOf(LocalDate.of(2024, 6, 30)))
                        .goal(REVENUE)
                        .actual())
                .hasToString("Optional[55万元]");

        BookUpdate again = BookUpdate.of(update.book(), june, LATER);
        assertThat(again.book()).isEqualTo(update.book());
        assertThat(again.plans().get(0).outcome()).isEqualTo(PlanUpdate.Outcome.DRAFTED_BEFORE);
    }

    @Test
    @DisplayName("IO-2f two rows of one day stay two; the same two read again change nothing")
    void twoOfOneDay() {
        PlanBook june = read(plan(goal("100万元")), measured("2024-06-10", "10万元"), measured("2024-06-10", "8万元"));
        BookUpdate first = BookUpdate.of(PlanBook.of(), june, JULY);
        assertThat(first.book().execution().size()).isEqualTo(2);
        assertThat(BookUpdate.of(first.book(), june, LATER).recorded()).isEmpty();
        PlanBook corrected = read(plan(goal("100万元")), measured("2024-06-10", "10万元"), measured("2024-06-10", "9万元"));
        assertThat(facts(BookUpdate.of(first.book(), corrected, LATER)))
                .containsExactly(Correction.of(
                        measured("2024-06-10", "8万元"),
                        measured("2024-06-10", "9万元"),
                        "重新读入时与原记录不同 (read again and found to differ)"));
    }

    @Test
    @DisplayName(
            "IO-2f joined in any order, a policy, an organisation and the plans of both are there; what differs is told")
    void joined() {
        Organisation people = Organisation.builder()
                .addUnit(OrgUnit.builder().id(OrgUnitId.of("销售部")).build())
                .build();
        PlanBook settings = PlanBook.builder()
                .organisation(people)
                .policy(PlanPolicy.builder().deviationLimit(0.2).build())
                .build();
        PlanBook one = PlanBook.of(plan(goal("100万元")));
        PlanBook other = PlanBook.of(
                plan(goal("120万元")).toBuilder().addTask(task("t1", "签约")).build());
        for (List<PlanBook> order : List.of(List.of(settings, one, other), List.of(other, one, settings))) {
            JoinedBook joined = JoinedBook.of(order);
            assertThat(joined.book().organisation()).isEqualTo(people);
            assertThat(joined.book().policy().deviationLimit()).isEqualTo(0.2);
            assertThat(joined.book().plan(JUNE).orElseThrow().tasks()).hasSize(1);
            assertThat(joined.findings())
                    .extracting(finding -> finding.message(Locale.CHINESE))
                    .containsExactly("goal/revenue的目标值在两处来源中不同：“100万元”与“120万元”，暂以前者为准");
        }
    }
}
