package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.ledger;
import static dev.plumbline.rules.standard.SoundBook.need;
import static dev.plumbline.rules.standard.SoundBook.record;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Questions;
import dev.plumbline.book.Unanswered;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.rules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
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
    @DisplayName("RES-2: a need that no ledger entry answers is not in place, also where there is no ledger at all")
    void alertsWhereNoLedgerIsKept() {
        RULE.given(PlanBook.of(emptyPlan().addNeed(need().build()).build()), TODAY)
                .reportsAt("resource-not-in-place plan/2024");
    }

    @Test
    @DisplayName("IO-2e: a workbook without a ledger is not asked for one")
    void isSilentWhereThereIsNoPlaceForALedger() {
        PlanBook book = PlanBook.of(emptyPlan().addNeed(need().build()).build()).toBuilder()
                .unanswered(Unanswered.builder()
                        .add("plan/2024", List.of(Questions.LEDGER))
                        .build())
                .build();
        RULE.given(book, TODAY).reportsNothing();
        RULE.given(record(book, ledger(LedgerEntryKind.USED, "1元")), TODAY)
                .reportsAt("resource-not-in-place plan/2024");
    }
}
