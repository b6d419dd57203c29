package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.book;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.risk;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.rules.testing.RuleVerifier;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskThresholdRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new RiskThresholdRule());

    private static PlanBook with(Risk.Builder risk) {
        return PlanBook.of(
                emptyPlan().addRisk(risk.threshold(Optional.empty()).build()).build());
    }

    @ParameterizedTest(name = "RISK-2: a {0} risk of a task without threshold: {1}")
    @CsvSource({"HIGH, true", "MEDIUM, false", "LOW, false"})
    void wantsAThresholdForHighRiskTasks(RiskLevel level, boolean reported) {
        RULE.given(with(risk().level(level)), TODAY)
                .reportsAt(reported ? new String[] {"risk-without-threshold risk/supplier"} : new String[0]);
    }

    @Test
    void asksNothingOfRisksThatAreNotATasks() {
        RULE.given(with(risk().about(Optional.empty())), TODAY).reportsNothing();
        RULE.given(with(risk().about(Reference.of("goal", "revenue"))), TODAY).reportsNothing();
        RULE.given(book(), TODAY).reportsNothing();
    }
}
