package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.Stored;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A status takes of each plan the version in force at the moment, as known then (GOAL-10). */
class VersionsInForceTest {

    private static final PlanId ID = PlanId.of("2024");
    private static final GoalId GOAL = GoalId.of("revenue");
    private static final Stamp JANUARY = Stamp.of("qian", Instant.parse("2024-01-05T01:00:00Z"));
    private static final Stamp JULY = Stamp.of("qian", Instant.parse("2024-07-01T01:00:00Z"));

    private static Plan plan(String target) {
        return Plan.builder()
                .id(ID)
                .period(Period.year(2024))
                .addGoal(Goal.builder()
                        .id(GOAL)
                        .name("营收")
                        .indicator(Indicator.atLeast(target))
                        .build())
                .build();
    }

    /** 100万元 from January, 50万元 from July, 40万元 measured in March. */
    private static PlanBook book() {
        PlanHistory history = Stored.history(List.of(JANUARY, JULY), plan("100万元"), plan("50万元"));
        AdjustmentDraft cut = AdjustmentDraft.builder()
                .id(AdjustmentId.of("A1"))
                .plan(ID)
                .base(1)
                .requested(JULY)
                .trigger(AdjustmentTrigger.RESOURCE_CHANGE)
                .build();
        AdjustmentRequest request =
                AdjustmentRequest.restored(Restoring.STORED, cut, AuditTrail.empty(), Optional.empty());
        return PlanBook.restored(Restoring.STORED, PlanBook.of(plan("50万元")), List.of(history), List.of(request))
                .record(
                        Measurement.of(IndicatorId.of("revenue"), LocalDate.of(2024, 3, 20), Quantity.parse("40万元")),
                        Stamp.of("li", Instant.parse("2024-03-21T01:00:00Z")));
    }

    private static PlanStatus on(String day) {
        return PlanStatus.of(book(), AsOf.endOf(LocalDate.parse(day)));
    }

    @Test
    @DisplayName("GOAL-10 40万元 of 100万元 is 40.0 % in March, of the 50万元 in force since July 80.0 %")
    void versionInForce() {
        PlanStatus march = on("2024-03-31");
        assertThat(march.goal(GOAL).attainment()).hasToString("40.0 %");
        assertThat(march.plan(ID).orElseThrow().number()).isEqualTo(1);
        assertThat(march.plan(ID).orElseThrow().basis()).isEqualTo(VersionBasis.IN_FORCE);
        assertThat(on("2024-08-31").goal(GOAL).attainment()).hasToString("80.0 %");
        assertThat(on("2024-08-31").plan(ID).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    @DisplayName("GOAL-10 what was known in March has no version of July, whatever day is asked for")
    void asKnownThen() {
        AsOf known = AsOf.endOf(LocalDate.of(2024, 8, 31)).knownAt(Instant.parse("2024-03-31T15:59:59Z"));
        assertThat(PlanStatus.of(book(), known).goal(GOAL).attainment()).hasToString("40.0 %");
    }

    @Test
    @DisplayName("GOAL-10 before the first version it counts as not yet in force")
    void notYet() {
        assertThat(on("2024-01-02").plan(ID).orElseThrow().basis()).isEqualTo(VersionBasis.NOT_YET);
        assertThat(on("2024-01-02").plans()).containsExactly(plan("100万元"));
    }

    @Test
    @DisplayName("PLAN-5 a plan that does not fit its record of steps says so wherever its figures are")
    void broken() {
        PlanBook altered = PlanBook.restored(
                Restoring.STORED,
                PlanBook.of(plan("10万元")),
                List.of(Stored.history(JANUARY, plan("100万元"))),
                List.of());
        PlanStatus march = PlanStatus.of(altered, AsOf.endOf(LocalDate.of(2024, 3, 31)));
        assertThat(march.plan(ID).orElseThrow().basis()).isEqualTo(VersionBasis.BROKEN);
    }

    @Test
    @DisplayName("GOAL-10 the same moment under another version, and under what is only supposed")
    void underAnother() {
        PlanStatus march = on("2024-03-31");
        assertThat(march.under(ID, 2).goal(GOAL).attainment()).hasToString("80.0 %");
        assertThat(march.under(ID, 2).plan(ID).orElseThrow().number()).isEqualTo(2);
        assertThat(march.supposing(plan("80万元")).goal(GOAL).attainment()).hasToString("50.0 %");
        assertThat(march.supposing(plan("80万元")).plan(ID).orElseThrow().basis()).isEqualTo(VersionBasis.SUPPOSED);
        assertThatThrownBy(() -> march.under(ID, 3))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[3]");
        assertThat(march.goal(GOAL).attainment()).as("the status itself stays").hasToString("40.0 %");
    }

    private static Measurement more() {
        return Measurement.of(IndicatorId.of("revenue"), LocalDate.of(2024, 3, 25), Quantity.parse("10万元"));
    }

    @Test
    @DisplayName("GOAL-10 what is supposed stays supposed after more was recorded, in whichever book that was")
    void supposedAfterMore() {
        Stamp stamp = Stamp.of("li", Instant.parse("2024-03-26T01:00:00Z"));
        PlanBook grown = book().record(more(), stamp);
        PlanStatus august = on("2024-08-31");
        for (PlanStatus asked : List.of(august.under(ID, 1), august.supposing(plan("80万元")))) {
            PlanStatus after = asked.after(grown);
            assertThat(after.plan(ID).orElseThrow().basis()).isEqualTo(VersionBasis.SUPPOSED);
            assertThat(after.plan(ID)).isEqualTo(asked.plan(ID));
            assertThat(after.facts(Measurement.class)).hasSize(2);
            assertThat(after.goal(GOAL).attainment())
                    .isEqualTo(asked.after(asked.book().record(more(), stamp))
                            .goal(GOAL)
                            .attainment());
            assertThat(after.after(book()).plan(ID)).as("and fewer facts").isEqualTo(asked.plan(ID));
        }
        assertThat(august.after(grown).plan(ID).orElseThrow().basis()).isEqualTo(VersionBasis.IN_FORCE);
        PlanStatus without = PlanStatus.of(book().supposingWithout(List.of(ID)), august.asOf());
        assertThat(without.after(grown).plans()).isEmpty();
    }

    @Test
    @DisplayName("MON-3 a goal that a later version added owes measurements from then on")
    void goalsOfLaterVersions() {
        Plan first = monthly("revenue");
        Plan both = monthly("revenue", "new");
        assertThat(firstOwed("new", first, both)).isEqualTo("2024-07-01");
        assertThat(firstOwed("revenue", first, both)).isLessThan("2024-02-01");
        assertThat(firstOwed("new", both, both)).isLessThan("2024-02-01");
    }

    private static String firstOwed(String goal, Plan first, Plan second) {
        PlanHistory history = Stored.history(List.of(JANUARY, JULY), first, second);
        PlanBook book = PlanBook.restored(Restoring.STORED, PlanBook.of(second), List.of(history), List.of());
        return PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 8, 31))).reportsDue().all().stream()
                .filter(due -> due.about().id().equals(goal))
                .flatMap(due -> due.occurrences().stream())
                .map(each -> each.period().start().toString())
                .min(String::compareTo)
                .orElseThrow();
    }

    private static Plan monthly(String... goals) {
        Plan.Builder plan = Plan.builder().id(ID).period(Period.year(2024));
        for (String goal : goals) {
            plan.addGoal(Goal.builder()
                    .id(GoalId.of(goal))
                    .name(goal)
                    .indicator(Indicator.atLeast("100万元").toBuilder()
                            .frequency(Frequency.MONTHLY)
                            .build())
                    .build());
        }
        return plan.build();
    }
}
