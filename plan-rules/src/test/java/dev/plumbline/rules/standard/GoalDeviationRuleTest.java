package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.measured;
import static dev.plumbline.rules.standard.SoundBook.record;
import static dev.plumbline.rules.standard.SoundBook.revenue;
import static dev.plumbline.rules.standard.SoundBook.withPolicy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalDeviationRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new GoalDeviationRule());

    private static PlanBook satisfaction(String actual) {
        return record(
                bookWith(revenue().indicator(Indicator.atLeast("100分")).build()), measured("revenue", "06-01", actual));
    }

    @ParameterizedTest(name = "MON-1: {0} of 100分: {1}")
    @CsvSource({
        "89.99分, goal-deviation-unfavourable goal/revenue",
        "90分, ",
        "100分, ",
        "110分, ",
        "110.01分, goal-deviation-favourable goal/revenue"
    })
    void countsStrictlyMoreThanTenPerCent(String actual, String place) {
        RULE.given(satisfaction(actual), TODAY).reportsAt(place == null ? new String[0] : new String[] {place});
    }

    @Test
    @DisplayName("MON-1: where lower is better, less is favourable")
    void knowsTheDirection() {
        Goal days = revenue().indicator(Indicator.atMost("25天")).build();

        RULE.given(record(bookWith(days), measured("revenue", "06-01", "28天")), TODAY)
                .reports("goal-deviation-unfavourable");
        RULE.given(record(bookWith(days), measured("revenue", "06-01", "22天")), TODAY)
                .reports("goal-deviation-favourable");
    }

    @Test
    @DisplayName("MON-1: a period with a target of its own is looked at as well")
    void looksAtPeriodsToo() {
        Goal phased = revenue()
                .indicator(Indicator.atLeast("100家").toBuilder()
                        .addPhases(
                                TargetPhase.of(Period.quarter(2024, 1), Quantity.parse("12家")),
                                TargetPhase.of(Period.quarter(2024, 2), Quantity.parse("38家")))
                        .build())
                .build();
        PlanBook book = record(bookWith(phased), measured("revenue", "03-31", "10家"));

        RULE.given(record(book, measured("revenue", "06-30", "40家")), TODAY)
                .says(
                        Locale.ENGLISH,
                        "Goal [年度营收达到2亿元] deviates by -16.7% in Q1 2024, beyond ±10.0% (target 12家, actual 10家)");
    }

    @Test
    void followsThePolicy() {
        PlanPolicy lenient = PlanPolicy.builder().deviationLimit(0.5).build();

        RULE.given(withPolicy(satisfaction("50分"), lenient), TODAY).reportsNothing();
        RULE.given(withPolicy(satisfaction("49.9分"), lenient), TODAY).reports("goal-deviation-unfavourable");
    }
}
