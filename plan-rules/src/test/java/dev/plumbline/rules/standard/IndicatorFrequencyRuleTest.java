package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.revenue;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.rules.testing.RuleVerifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorFrequencyRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new IndicatorFrequencyRule());

    private static PlanBook watched(Indicator indicator, Frequency frequency, boolean key) {
        return bookWith(revenue()
                .indicator(indicator.toBuilder().frequency(frequency).key(key).build())
                .build());
    }

    @ParameterizedTest(name = "GOAL-2: a key quantitative indicator watched {0}: {1}")
    @CsvSource({"DAILY, false", "WEEKLY, false", "MONTHLY, true", "QUARTERLY, true", "IRREGULAR, true"})
    void wantsKeyIndicatorsWatchedWeekly(Frequency frequency, boolean reported) {
        Indicator counted = Indicator.atLeast("100家");

        RULE.given(watched(counted, frequency, true), TODAY)
                .reportsAt(reported ? new String[] {"indicator-watched-rarely goal/revenue"} : new String[0]);
        RULE.given(watched(counted, frequency, false), TODAY).reportsNothing();
    }

    @Test
    @DisplayName("GOAL-2: qualitative indicators are watched when it suits")
    void letsQualitativeOnesBe() {
        RULE.given(watched(Indicator.grade(GradeScale.STANDARD, "良好"), Frequency.QUARTERLY, true), TODAY)
                .reportsNothing();
    }
}
