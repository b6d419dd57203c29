package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.customers;
import static dev.plumbline.rules.standard.SoundBook.revenue;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.rules.testing.RuleVerifier;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalParentRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new GoalParentRule());

    @ParameterizedTest(name = "GOAL-9: a {0} goal without parent: {1}")
    @CsvSource({"COMPANY, false", "DEPARTMENT, true", "INDIVIDUAL, true"})
    void asksAllButCompanyGoalsForAParent(GoalLevel level, boolean reported) {
        Goal goal = revenue().level(level).build();

        RULE.given(bookWith(goal), TODAY)
                .reportsAt(reported ? new String[] {"goal-without-parent goal/revenue"} : new String[0]);
    }

    @Test
    void asksNothingOfWhatWasGivenUp() {
        RULE.given(bookWith(customers().parent(Optional.empty()).cancelled(true).build()), TODAY)
                .reportsNothing();
    }
}
