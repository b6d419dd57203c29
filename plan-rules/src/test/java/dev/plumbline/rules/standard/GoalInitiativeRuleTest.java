package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.book;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.revenue;

import dev.plumbline.rules.testing.RuleVerifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GoalInitiativeRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new GoalInitiativeRule());

    @Test
    @DisplayName("TASK-1: a goal without an initiative is reported")
    void wantsAnInitiative() {
        RULE.given(bookWith(revenue().build()), TODAY).reportsAt("goal-without-initiative goal/revenue");
        RULE.given(bookWith(revenue().cancelled(true).build()), TODAY).reportsNothing();
        RULE.given(book(), TODAY).reportsNothing();
    }
}
