package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.customers;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.revenue;
import static dev.plumbline.rules.standard.SoundBook.withPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.rules.testing.RuleVerifier;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalSmartRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new GoalSmartRule());

    private static Goal.Builder named(String name) {
        return Goal.builder().id(GoalId.of("g")).name(name).owner(OrgUnitId.of("销售部"));
    }

    @ParameterizedTest(name = "GOAL-4: {0} fails {1}")
    @CsvSource({"提升业绩, SMT", "提升销售额, MT", "提升销售额10%, T", "客户满意度评分从85分提升至90分, T"})
    void ensureTheWorkedExamples(String name, String letters) {
        assertThat(RULE.given(bookWith(named(name).build()), TODAY).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures()).containsEntry("letters", letters));
    }

    @Test
    void saysWhichLettersFailAndWhy() {
        RULE.given(bookWith(named("提升销售额").build()), TODAY)
                .reportsAt("goal-vague goal/g")
                .says(Locale.CHINESE, "目标“提升销售额”不符合SMART原则（MT）：没有目标值、没有完成时限")
                .says(Locale.ENGLISH, "Goal [提升销售额] is not SMART (MT): has no target, has no deadline");
    }

    @Test
    @DisplayName("GOAL-4: a deadline on the plan's last day is inside it, a day later is not")
    void wantsADeadlineInsideThePlan() {
        RULE.given(bookWith(revenue().deadline(day("12-31")).build()), TODAY).reportsNothing();
        RULE.given(bookWith(revenue().deadline(LocalDate.of(2025, 1, 1)).build()), TODAY)
                .reports("goal-vague");
    }

    @ParameterizedTest(name = "GOAL-4: baseline 100家, target {0}: {1}")
    @CsvSource({"99家, true", "100家, false", "200家, false", "201家, true"})
    void holdsUpToTwiceTheBaselineAchievable(String target, boolean reported) {
        Goal goal = revenue()
                .indicator(Indicator.atLeast(target).toBuilder()
                        .name("新增客户数")
                        .baseline(Quantity.parse("100家"))
                        .build())
                .build();
        PlanPolicy bold = PlanPolicy.builder().achievableFactor(3).build();

        RULE.given(bookWith(goal), TODAY)
                .reportsAt(reported ? new String[] {"goal-vague goal/revenue"} : new String[0]);
        RULE.given(withPolicy(bookWith(goal), bold), TODAY)
                .reportsAt(target.equals("99家") ? new String[] {"goal-vague goal/revenue"} : new String[0]);
    }

    @Test
    void cannotTellAchievabilityFromABaselineInAnotherUnit() {
        Goal goal = revenue()
                .indicator(Indicator.atLeast("10%").toBuilder()
                        .name("增长率")
                        .baseline(Quantity.parse("85分"))
                        .build())
                .build();

        RULE.given(bookWith(goal), TODAY).reportsNothing();
    }

    @Test
    void leavesAMissingParentToItsOwnRule() {
        RULE.given(bookWith(customers().parent(Optional.empty()).build()), TODAY)
                .reportsNothing();
    }

    @Test
    void asksNothingOfWhatWasGivenUp() {
        RULE.given(bookWith(named("提升业绩").cancelled(true).build()), TODAY).reportsNothing();
    }
}
