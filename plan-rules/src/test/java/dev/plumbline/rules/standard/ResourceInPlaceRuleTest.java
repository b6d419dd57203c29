package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.ledger;
import static dev.plumbline.rules.standard.SoundBook.need;
import static dev.plumbline.rules.standard.SoundBook.record;

import dev.plumbline.book.PlanBook;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceInPlaceRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new ResourceInPlaceRule());

    private static PlanBook allocated(String quantity) {
        return record(
                PlanBook.of(emptyPlan().addNeed(need().build()).build()), ledger(LedgerEntryKind.ALLOCATED, quantity));
    }

    @ParameterizedTest(name = "RES-2: {1} of 5000元 due 06-01 in place on {0}: {2}")
    @CsvSource({"06-01, 4999元, false", "06-02, 4999元, true", "06-02, 5000元, false", "06-02, 6000元, false"})
    void alertsTheDayAfterTheDueDate(String date, String quantity, boolean reported) {
        RULE.given(allocated(quantity), day(date))
                .reportsAt(reported ? new String[] {"resource-not-in-place plan/2024"} : new String[0]);
    }

    @Test
    void isSilentWhereNoLedgerIsKept() {
        RULE.given(PlanBook.of(emptyPlan().addNeed(need().build()).build()), TODAY)
                .reportsNothing();
    }
}
