package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.rules.testing.RuleOutcome;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetPhaseRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new TargetPhaseRule());

    private static Indicator phased(Indicator indicator, Phasing phasing, String phases) {
        Indicator.Builder phased = indicator.toBuilder().phasing(phasing);
        for (String phase : phases.split(" ")) {
            String[] parts = phase.split("=");
            phased.addPhase(TargetPhase.of(Period.parse(parts[0]), Quantity.parse(parts[1])));
        }
        return phased.build();
    }

    private static PlanBook goal(Indicator indicator) {
        return PlanBook.of(emptyPlan()
                .addGoal(Goal.builder()
                        .id(GoalId.of("signed"))
                        .name("签约")
                        .indicator(indicator)
                        .build())
                .build());
    }

    @ParameterizedTest(name = "{0} {1} of 50家")
    @CsvSource({
        "PER_PERIOD, 2024Q1=30家 2024Q2=40家, 70家",
        "PER_PERIOD, 2024Q1=30家 2024Q2=20家,",
        "PER_PERIOD, 2024H1=50家 2024Q1=30家 2024Q2=20家,",
        "PER_PERIOD, 2024H1=50家 2024Q1=30家 2024Q2=21家, 51家",
        "PER_PERIOD, 2023Q4=30家 2024Q1=30家, -",
        "CUMULATIVE, 2024Q1=30家 2024Q2=50家,",
        "CUMULATIVE, 2024Q1=30家 2024Q2=51个, 51家"
    })
    @DisplayName("GOAL-8: phases of one length that make more than the target are told")
    void beyondTheTarget(Phasing phasing, String phases, String sum) {
        RuleOutcome found = RULE.given(goal(phased(Indicator.atLeast("50家"), phasing, phases)), TODAY);
        if (sum == null) {
            found.reportsNothing();
        } else if (sum.equals("-")) {
            found.reports("target-phase-outside-plan");
        } else {
            found.reports("target-phases-beyond-target")
                    .says(Locale.ENGLISH, "The phases of goal [签约] come to " + sum + ", more than its target 50家")
                    .says(Locale.CHINESE, "目标“签约”的阶段目标合计 " + sum + "，超过目标值 50家");
        }
    }

    @Test
    @DisplayName("GOAL-8: a range allows as much as its end, and levels do not add up")
    void rangesAndLevels() {
        String phases = "2024Q1=30家 2024Q2=25家";
        Indicator range = Indicator.within(Quantity.parse("45家"), Quantity.parse("55家"));
        RULE.given(goal(phased(range, Phasing.PER_PERIOD, phases)), TODAY).reportsNothing();
        Indicator level = Indicator.atLeast("50家").toBuilder()
                .accumulation(Accumulation.STOCK)
                .build();
        RULE.given(goal(phased(level, Phasing.PER_PERIOD, phases)), TODAY).reportsNothing();
    }
}
