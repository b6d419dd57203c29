package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.CUSTOMERS;
import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.customers;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.plan;
import static dev.plumbline.rules.standard.SoundBook.revenue;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GoalStructureRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new GoalStructureRule());

    @Test
    @DisplayName("GOAL-9: an id used twice, in whatever plan")
    void reportsAnIdUsedTwice() {
        Plan june = Plan.builder()
                .id(PlanId.of("2024-06"))
                .period(Period.month(2024, 6))
                .addGoal(revenue().name("六月营收").build())
                .build();

        RULE.given(PlanBook.of(plan().build(), june), TODAY).reportsAt("goal-id-twice goal/revenue");
    }

    @Test
    @DisplayName("GOAL-9: a parent that is not there; one in another plan of the book is")
    void looksForParentsInAllPlans() {
        Plan june = Plan.builder()
                .id(PlanId.of("2024-06"))
                .period(Period.month(2024, 6))
                .addGoal(customers().build())
                .build();

        RULE.given(PlanBook.of(emptyPlan().addGoal(revenue().build()).build(), june), TODAY)
                .reportsNothing();
        RULE.given(PlanBook.of(june), TODAY).reportsAt("goal-parent-unknown goal/customers");
    }

    @Test
    @DisplayName("GOAL-9: a cycle is an error that names the cycle")
    void namesACycle() {
        PlanBook book = PlanBook.of(emptyPlan()
                .addGoals(revenue().parent(CUSTOMERS).build(), customers().build())
                .build());

        RULE.given(book, TODAY)
                .reportsAt("goal-cycle goal/revenue")
                .says(Locale.ENGLISH, "Goals are each other's parents: revenue, customers, revenue");
    }

    @Test
    @DisplayName("GOAL-1: a goal that serves a goal that is not there")
    void reportsAnUnknownSupportedGoal() {
        RULE.given(bookWith(revenue().addSupport(GoalId.of("profit")).build()), TODAY)
                .reportsAt("goal-supported-unknown goal/revenue");
    }

    @Test
    void leavesOrphansToTheirOwnRule() {
        Goal orphan = customers().parent(Optional.empty()).build();

        RULE.given(bookWith(orphan), TODAY).reportsNothing();
        RuleVerifier.of(new GoalParentRule()).given(bookWith(orphan), TODAY).reports("goal-without-parent");
    }
}
