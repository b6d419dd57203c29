package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.book;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;

import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRiskRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new PlanRiskRule());

    @ParameterizedTest(name = "RISK-2: a plan of {0} without risks: {1}")
    @CsvSource({"2024, true", "2024Q2, true", "2024H1, false", "2024-06, false", "2024W23, false", "2024-06-15, false"})
    void asksAnnualAndQuarterlyPlansForRisks(String period, boolean reported) {
        Plan plan = emptyPlan().period(Period.parse(period)).build();

        RULE.given(PlanBook.of(plan), TODAY)
                .reportsAt(reported ? new String[] {"plan-without-risks plan/2024"} : new String[0]);
    }

    @Test
    void saysWhichPlan() {
        RULE.given(PlanBook.of(emptyPlan().build()), TODAY)
                .says(Locale.CHINESE, "2024年计划没有识别任何风险")
                .says(Locale.ENGLISH, "The plan of 2024 names no risk");
    }

    @Test
    void isContentWithOneRisk() {
        RULE.given(book(), TODAY).reportsNothing();
    }
}
