package dev.plumbline.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.goal.rollup.RollupInput;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth to the period before (环比) and to the year before (同比) (GOAL-6). */
class GrowthTest {

    @ParameterizedTest(name = "GOAL-6 from {1} to {0} = {2}")
    @CsvSource({
        "120, 100, 20.0 %",
        "80, 100, -20.0 %",
        "50, -100, 150.0 %",
        "-150, -100, -50.0 %",
        "0, 100, -100.0 %",
        "100, 0, undefined",
        "0, 0, undefined",
    })
    void rate(BigDecimal current, BigDecimal previous, String expected) {
        assertThat(Growth.rate(current, previous)).hasToString(expected);
    }

    private static Measurement of(Period period, String value) {
        return Measurement.of(IndicatorId.of("sales"), period, Quantity.parse(value));
    }

    @Test
    @DisplayName("A quarter grows over the quarter before and over the same quarter a year before")
    void overPeriods() {
        Goal sales = Goal.builder()
                .id(GoalId.of("sales"))
                .name("销售额")
                .indicator(Indicator.atLeast("100万元"))
                .build();
        List<Measurement> measurements = List.of(
                of(Period.quarter(2023, 2), "60万元"),
                of(Period.quarter(2024, 1), "80万元"),
                of(Period.quarter(2024, 2), "90万元"));
        RollupInput input = RollupInput.of(Period.quarter(2024, 2), LocalDate.of(2024, 6, 30), measurements);
        GoalFigures figures = Rollup.of(GoalTree.of(List.of(sales)), input)
                .figures(sales.id())
                .orElseThrow();
        assertThat(figures.growth().overPrevious()).hasToString("12.5 %");
        assertThat(figures.growth().overYearBefore()).hasToString("50.0 %");
    }

    @Test
    @DisplayName("Without an earlier value growth is undefined, not 0")
    void unknown() {
        assertThat(Growth.unknown().overPrevious().isDefined()).isFalse();
        assertThat(Growth.unknown().overYearBefore().isDefined()).isFalse();
    }
}
