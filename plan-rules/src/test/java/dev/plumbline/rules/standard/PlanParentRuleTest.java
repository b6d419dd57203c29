package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;

import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanParentRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new PlanParentRule());

    private static final Plan YEAR = emptyPlan().build();

    private static Plan child(String period, String parent) {
        return Plan.builder()
                .id(PlanId.of("child"))
                .period(Period.parse(period))
                .parent(PlanId.of(parent))
                .build();
    }

    @Test
    @DisplayName("PLAN-2: a child plan's parent is in the book")
    void reportsAParentThatIsNotThere() {
        RULE.given(PlanBook.of(YEAR, child("2024-06", "2023")), TODAY)
                .reportsAt("plan-parent-unknown plan/child")
                .says(Locale.ENGLISH, "The plan of 2024-06 names the parent 2023, which does not exist");
    }

    @Test
    @DisplayName("PLAN-2: a child plan lies within its parent's period, up to the last day")
    void reportsAPlanThatReachesBeyondItsParent() {
        RULE.given(PlanBook.of(YEAR, child("2024-12", "2024")), TODAY).reportsNothing();
        RULE.given(PlanBook.of(YEAR, child("2025-01", "2024")), TODAY)
                .reportsAt("plan-outside-parent plan/child")
                .says(Locale.CHINESE, "2025年1月计划超出上级计划的期间2024年");
    }
}
