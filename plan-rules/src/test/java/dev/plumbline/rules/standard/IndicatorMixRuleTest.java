package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.revenue;
import static dev.plumbline.rules.standard.SoundBook.service;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.testing.RuleVerifier;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IndicatorMixRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new IndicatorMixRule());

    private static PlanBook goals(Indicator... indicators) {
        Plan.Builder plan = emptyPlan();
        for (int i = 0; i < indicators.length; i++) {
            plan.addGoal(Goal.builder()
                    .id(GoalId.of("goal-" + i))
                    .name("目标" + i)
                    .indicator(indicators[i])
                    .build());
        }
        return PlanBook.of(plan.build());
    }

    private static final Indicator COUNTED = Indicator.atLeast("100家");
    private static final Indicator GRADED = Indicator.grade(GradeScale.STANDARD, "良好");

    @Test
    @DisplayName("GOAL-4: only quantitative or only qualitative indicators are information")
    void reportsAPlanOfOneKind() {
        RULE.given(goals(COUNTED, COUNTED), TODAY)
                .reportsAt("plan-only-quantitative plan/2024")
                .says(Locale.ENGLISH, "All 2 indicators of the plan of 2024 are quantitative");
        RULE.given(goals(GRADED), TODAY)
                .reportsAt("plan-only-qualitative plan/2024")
                .says(Locale.ENGLISH, "The 1 indicator of the plan of 2024 is qualitative");
    }

    @Test
    void isContentWithBothKinds() {
        RULE.given(goals(COUNTED, GRADED), TODAY).reportsNothing();
    }

    @Test
    void passesOverWhatIsNeitherAndWhatWasGivenUp() {
        RULE.given(goals(Indicator.unstated(), Indicator.done()), TODAY).reportsNothing();
        RULE.given(goals(COUNTED, Indicator.done()), TODAY).reports("plan-only-quantitative");
        RULE.given(
                        PlanBook.of(emptyPlan()
                                .addGoals(
                                        revenue().build(),
                                        service().cancelled(true).build())
                                .build()),
                        TODAY)
                .reports("plan-only-quantitative");
    }
}
