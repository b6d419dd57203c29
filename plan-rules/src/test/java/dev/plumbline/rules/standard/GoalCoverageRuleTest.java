package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.book;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.customers;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.revenue;
import static dev.plumbline.rules.standard.SoundBook.signing;

import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GoalCoverageRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new GoalCoverageRule());

    @Test
    @DisplayName("GOAL-9: every company goal is carried by a department, every department goal by a person or a task")
    void listsUncoveredGoals() {
        RULE.given(bookWith(revenue().build()), TODAY).reportsAt("goal-not-carried-by-department goal/revenue");
        RULE.given(bookWith(customers().parent(Optional.empty()).build()), TODAY)
                .reportsAt("goal-not-carried-by-task goal/customers");
        RULE.given(book(), TODAY).reportsNothing();
    }

    @Test
    void letsAMonthsTaskCarryTheYearsGoal() {
        Plan june = Plan.builder()
                .id(PlanId.of("2024-06"))
                .period(Period.month(2024, 6))
                .addTask(signing().build())
                .build();

        RULE.given(
                        PlanBook.of(
                                emptyPlan()
                                        .addGoals(revenue().build(), customers().build())
                                        .build(),
                                june),
                        TODAY)
                .reportsNothing();
    }
}
