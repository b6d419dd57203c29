package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @ParameterizedTest
    @DisplayName("GOAL-5: ratios print with one decimal, rounded half up")
    @CsvSource({
        "120家,100家,120.0 %",
        "95%,98%,96.9 %",
        "35%,40%,87.5 %",
        "10家,12家,83.3 %",
        "55家,50家,110.0 %",
        "1.2亿元,1.2亿元,100.0 %",
        "-1家,6家,-16.7 %",
        "0家,5家,0.0 %"
    })
    void printsWithOneDecimal(String part, String whole, String printed) {
        assertThat(Ratio.of(Quantity.parse(part), Quantity.parse(whole))).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0005,0.1 %",
        "-0.0005,-0.1 %",
        "0.8325,83.3 %",
        "0.96949,96.9 %",
        "0.9695,97.0 %",
        "-0.0001,0.0 %",
        "2.5E-4,0.0 %"
    })
    void roundsTheDecimalAndNotTheBinaryNumber(double value, String printed) {
        assertThat(Ratio.of(value)).hasToString(printed);
    }

    @Test
    void theCallerChoosesDecimalsAndRounding() {
        assertThat(Ratio.of(0.96949).percent(2, RoundingMode.DOWN)).isEqualTo("96.94 %");
        assertThat(Ratio.of(0.96949).percent(0, RoundingMode.HALF_UP)).isEqualTo("97 %");
        assertThat(Ratio.undefined().percent(0, RoundingMode.HALF_UP)).isEqualTo("undefined");
    }

    @Test
    @DisplayName("GOAL-5: undefined is a value of its own, not zero")
    void undefinedStaysUndefined() {
        Ratio undefined = Ratio.of(Quantity.parse("5家"), Quantity.parse("0家"));
        assertThat(undefined)
                .isEqualTo(Ratio.undefined())
                .isNotEqualTo(Ratio.of(0))
                .hasToString("undefined");
        assertThat(undefined.isDefined()).isFalse();
        assertThat(undefined.isAtLeast(0)).isFalse();
        assertThat(undefined.plus(Ratio.of(1)))
                .isEqualTo(Ratio.of(1).plus(undefined))
                .isEqualTo(Ratio.of(1).minus(undefined))
                .isEqualTo(undefined.times(0))
                .isEqualTo(undefined.atMost(1))
                .isEqualTo(Ratio.of(1).dividedBy(Ratio.of(0)))
                .isEqualTo(Ratio.undefined());
        assertThat(undefined.printsAs(BigDecimal.ZERO)).isFalse();
    }

    @Test
    void definedRatiosCalculate() {
        assertThat(Ratio.of(1.5).plus(Ratio.of(0.5))).isEqualTo(Ratio.of(2));
        assertThat(Ratio.of(1.5).minus(Ratio.of(0.5))).isEqualTo(Ratio.of(1));
        assertThat(Ratio.of(1.5).dividedBy(Ratio.of(0.5))).isEqualTo(Ratio.of(3));
        assertThat(Ratio.of(1.5).times(2)).isEqualTo(Ratio.of(3));
        assertThat(Ratio.of(1.5).atMost(1.2)).isEqualTo(Ratio.of(1.2));
        assertThat(Ratio.of(1e300).times(1e300)).isEqualTo(Ratio.undefined());
        assertThat(Ratio.of(-0.0)).isEqualTo(Ratio.of(0.0));
        assertThat(Ratio.of(0.9).isAtLeast(0.9)).isTrue();
        assertThat(Ratio.of(0.9).isAtLeast(0.91)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    @DisplayName("SAFE-1: NaN and infinity are refused")
    void whatIsNotFiniteIsRefused(double value) {
        assertThatThrownBy(() -> Ratio.of(value)).hasMessageContaining("[" + value + "]");
    }

    @Test
    void statedRatesBecomeRatios() {
        assertThat(Ratio.from(Quantity.parse("80%"))).isEqualTo(Ratio.of(0.8));
        assertThat(Ratio.from(Quantity.parse("5‰"))).isEqualTo(Ratio.of(0.005));
        assertThat(Ratio.from(Quantity.parse("1.2"))).isEqualTo(Ratio.of(1.2));
        assertThatThrownBy(() -> Ratio.from(Quantity.parse("5家"))).hasMessageContaining("[5家]");
    }

    @Test
    @DisplayName("GOAL-5: a stated rate is compared at its printed precision")
    void statedRatesAreComparedAtTheirPrecision() {
        Ratio attainment = Ratio.of(Quantity.parse("95%"), Quantity.parse("98%"));
        assertThat(attainment.printsAs(new BigDecimal("97"))).isTrue();
        assertThat(attainment.printsAs(new BigDecimal("96.9"))).isTrue();
        assertThat(attainment.printsAs(new BigDecimal("97.0"))).isFalse();
        assertThat(Ratio.of(-1.0 / 6).printsAs(new BigDecimal("-16.7"))).isTrue();
        assertThat(Ratio.of(1.2).printsAs(new BigDecimal("1.2e2"))).isTrue();
        assertThat(Ratio.of(1).printsAs(new BigDecimal("1e-10000000"))).isFalse();
    }

    @Test
    void ratiosOfDifferentUnitsAreRefused() {
        assertThatThrownBy(() -> Ratio.of(Quantity.parse("5家"), Quantity.parse("5元")))
                .isInstanceOf(UnitMismatchException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100.0%", "0.9999999999999999, 100.0%", "0.9996, 99.9%", "0.99999, 99.9%", "0.9994, 99.9%", "1.0004, 100.0%",
        "0, 0.0%", "0.0004, 0.04%", "0.00004, 0.004%", "-0.0004, -0.04%", "0.0005, 0.1%", "-0.0006, -0.1%",
        "1e-17, 0.0%", "0.969, 96.9%"
    })
    void ensureAllAndNothingArePrintedOfNothingElse(double value, String printed) {
        assertThat(Ratio.of(value).printed()).isEqualTo(printed);
    }
}
