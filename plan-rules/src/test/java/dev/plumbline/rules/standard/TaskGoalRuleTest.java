package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.book;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.signing;

import dev.plumbline.goal.GoalId;
import dev.plumbline.rules.testing.RuleVerifier;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskGoalRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new TaskGoalRule());

    @Test
    @DisplayName("GOAL-9: a task without goal, and one whose goal does not exist")
    void wantsAGoalThatExists() {
        RULE.given(bookWith(signing().goal(Optional.empty()).build()), TODAY)
                .reportsAt("task-without-goal task/signing");
        RULE.given(bookWith(signing().goal(GoalId.of("profit")).build()), TODAY)
                .reportsAt("task-goal-unknown task/signing")
                .says(Locale.ENGLISH, "Task [客户签约] names the goal [profit], which does not exist");
        RULE.given(book(), TODAY).reportsNothing();
    }
}
