package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.measured;
import static dev.plumbline.rules.standard.SoundBook.record;
import static dev.plumbline.rules.standard.SoundBook.revenue;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedRateRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new StatedRateRule());

    private static PlanBook stated(String actual, Optional<String> attainment, Optional<String> deviation) {
        PlanBook book = record(
                bookWith(revenue().indicator(Indicator.atLeast("98%")).build()), measured("revenue", "06-01", actual));
        return record(
                book,
                DeviationAnalysis.builder()
                        .indicator(IndicatorId.of("revenue"))
                        .period(Period.year(2024))
                        .when(Moment.of(day("06-30")))
                        .statedAttainment(attainment.map(Quantity::parse))
                        .statedDeviation(deviation.map(Quantity::parse))
                        .build());
    }

    @ParameterizedTest(name = "GOAL-5: 95 % of 98 % stated as {0}: {1}")
    @CsvSource({"97%, true", "96.9%, true", "96.94%, true", "96.95%, false", "96%, false", "98%, false"})
    void comparesAtThePrintedPrecision(String stated, boolean fits) {
        RULE.given(stated("95%", Optional.of(stated), Optional.empty()), TODAY)
                .reportsAt(
                        fits
                                ? new String[0]
                                : new String[] {"stated-attainment-differs analysis/revenue/2024#attainment"});
    }

    @ParameterizedTest(name = "GOAL-6: 95 % against 98 % stated as a deviation of {0}: {1}")
    @CsvSource({"-3%, true", "-3.1%, true", "-3.0%, true", "3%, false", "-4%, false"})
    void comparesDeviationsToo(String stated, boolean fits) {
        RULE.given(stated("95%", Optional.empty(), Optional.of(stated)), TODAY)
                .reportsAt(
                        fits
                                ? new String[0]
                                : new String[] {"stated-deviation-differs analysis/revenue/2024#deviation"});
    }

    @Test
    void isSilentWhereNothingIsStatedOrComputed() {
        RULE.given(stated("95%", Optional.empty(), Optional.empty()), TODAY).reportsNothing();
    }
}
