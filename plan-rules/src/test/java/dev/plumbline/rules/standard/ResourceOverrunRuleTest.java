package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.ledger;
import static dev.plumbline.rules.standard.SoundBook.record;

import dev.plumbline.book.PlanBook;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceOverrunRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new ResourceOverrunRule());

    private static PlanBook used(String quantity) {
        PlanBook planned = record(PlanBook.of(emptyPlan().build()), ledger(LedgerEntryKind.PLANNED, "5000元"));
        return record(planned, ledger(LedgerEntryKind.USED, quantity));
    }

    @ParameterizedTest(name = "RES-2: {0} used of 5000元 planned: {1}")
    @CsvSource({"5000元, false", "5001元, true"})
    void reportsMoreThanPlanned(String quantity, boolean reported) {
        RULE.given(used(quantity), TODAY)
                .reportsAt(reported ? new String[] {"resource-overrun resource/预算"} : new String[0]);
    }

    @Test
    void countsOnlyWhatWasUsedByThen() {
        RULE.given(used("9000元"), day("05-19")).reportsNothing();
    }
}
