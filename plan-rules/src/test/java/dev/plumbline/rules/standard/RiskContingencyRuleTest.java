package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.record;
import static dev.plumbline.rules.standard.SoundBook.risk;

import dev.plumbline.book.PlanBook;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.time.Moment;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskContingencyRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new RiskContingencyRule());

    private static PlanBook risks(Risk... risks) {
        return PlanBook.of(emptyPlan().addRisks(risks).build());
    }

    @Test
    @DisplayName("RISK-2: a risk without contingency plan")
    void wantsAContingencyPlan() {
        Risk bare = risk().contingency(Optional.empty()).build();

        RULE.given(risks(risk().build()), TODAY).reportsNothing();
        RULE.given(risks(bare), TODAY).reportsAt("risk-without-contingency risk/supplier");
    }

    @ParameterizedTest(name = "RISK-1: a {0} risk without contingency plan: {1}")
    @CsvSource({"OPEN, true", "OCCURRED, true", "CLOSED, false"})
    void asksNothingOfAClosedRisk(RiskState state, boolean reported) {
        Risk bare = risk().contingency(Optional.empty()).build();
        PlanBook book =
                record(risks(bare), new RiskReport(bare.id(), Moment.of(day("06-01")), state, Optional.empty()));

        RULE.given(book, TODAY)
                .reportsAt(reported ? new String[] {"risk-without-contingency risk/supplier"} : new String[0]);
        RULE.given(book, day("05-31")).reports("risk-without-contingency");
    }
}
