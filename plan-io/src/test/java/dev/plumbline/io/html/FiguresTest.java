package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    @DisplayName("GOAL-5: undefined and unknown are dashes, never 0")
    void undefinedIsADash() {
        assertThat(Figures.rate(Ratio.undefined())).isEqualTo("—");
        assertThat(Figures.signedRate(Ratio.undefined())).isEqualTo("—");
        assertThat(Figures.percent(OptionalDouble.empty())).isEqualTo("—");
        assertThat(Figures.target(Optional.empty(), Locale.CHINESE)).isEqualTo("—");
        assertThat(Figures.measured(Optional.empty(), Locale.CHINESE)).isEqualTo("—");
    }

    @Test
    @DisplayName("GOAL-3: amounts for each period, and averages, in both languages")
    void perPeriod() {
        Optional<Target> weekly = Optional.of(Target.perPeriod(Quantity.parse("2次"), Period.Kind.WEEK));
        assertThat(Figures.target(weekly, Locale.CHINESE)).isEqualTo("每周2次");
        assertThat(Figures.target(weekly, Locale.ENGLISH)).isEqualTo("2次 per week");
        assertThat(Figures.quantity(Quantity.parse("人均30万元"), Locale.ENGLISH)).isEqualTo("人均30万元");
    }

    @Test
    @DisplayName("GOAL-5, GOAL-6: rates are rounded half up to one decimal")
    void rates() {
        assertThat(Figures.rate(Ratio.of(10.0 / 12))).isEqualTo("83.3%");
        assertThat(Figures.rate(Ratio.of(0))).isEqualTo("0.0%");
        assertThat(Figures.signedRate(Ratio.of(-2.0 / 12))).isEqualTo("−16.7%");
        assertThat(Figures.signedRate(Ratio.of(0.08))).isEqualTo("+8.0%");
        assertThat(Figures.percent(OptionalDouble.of(80))).isEqualTo("80%");
        assertThat(Figures.percent(OptionalDouble.of(0))).isEqualTo("0%");
        assertThat(Figures.coordinate(2 / 3.0)).isEqualTo("66.667%");
    }

    @Test
    @DisplayName("GOAL-7: what was measured is told as people read it; a target as it was set")
    void measuredAsPeopleRead() {
        assertThat(Figures.measured(measured("95319500元"), Locale.CHINESE)).isEqualTo("9532万元");
        assertThat(Figures.measured(measured("29.516666%"), Locale.CHINESE)).isEqualTo("29.52%");
        assertThat(Figures.measured(measured("10家"), Locale.CHINESE)).isEqualTo("10家");
        assertThat(Figures.target(Optional.of(Target.of(Quantity.parse("95319500元"))), Locale.CHINESE))
                .isEqualTo("95319500元");
    }

    private static Optional<MeasuredValue> measured(String amount) {
        return Optional.of(MeasuredValue.of(Quantity.parse(amount)));
    }

    @Test
    void longTextsAreCutBetweenCharacters() {
        assertThat(Figures.shortened("短")).isEqualTo("短");
        assertThat(Figures.shortened("😀".repeat(1001))).isEqualTo("😀".repeat(1000) + "…");
    }

    @Test
    void computedTargetsAreRoundedOnlyWhereTheyAreLong() {
        assertThat(Figures.due(Target.of(Quantity.parse("12.431693家")), Locale.CHINESE))
                .isEqualTo("12.43家");
        assertThat(Figures.due(Target.of(Quantity.parse("12.5家")), Locale.CHINESE))
                .isEqualTo("12.5家");
        assertThat(Figures.due(Target.done(), Locale.ENGLISH)).isEqualTo("done");
    }

    @Test
    void amountsAreWrittenAlikeInBothLanguages() {
        Quantity revenue = Quantity.parse("2亿元");
        assertThat(Figures.quantity(revenue, Locale.CHINESE)).isEqualTo("2亿元");
        assertThat(Figures.quantity(revenue, Locale.ENGLISH)).isEqualTo("2亿元");
        assertThat(Figures.quantity(revenue.negate(), Locale.ENGLISH)).isEqualTo("−2亿元");
        assertThat(Figures.quantity(Quantity.parse("1234.5家"), Locale.ENGLISH)).isEqualTo("1234.5家");
        assertThat(Figures.quantity(Quantity.parse("-123家"), Locale.ENGLISH)).isEqualTo("−123家");
        Target range = Target.within(Quantity.parse("10天"), Quantity.parse("1000天"));
        assertThat(Figures.target(Optional.of(range), Locale.ENGLISH)).isEqualTo("10天 ~ 1000天");
    }

    @Test
    void doneIsAWord() {
        assertThat(Figures.measured(Optional.of(MeasuredValue.done(false)), Locale.CHINESE))
                .isEqualTo("未完成");
        assertThat(Figures.target(Optional.of(Target.done()), Locale.CHINESE)).isEqualTo("完成");
    }

    @Test
    void daysAgreeInNumber() {
        assertThat(Figures.days(1, Locale.ENGLISH)).isEqualTo("1 day");
        assertThat(Figures.days(2, Locale.ENGLISH)).isEqualTo("2 days");
        assertThat(Figures.days(2, Locale.CHINESE)).isEqualTo("2天");
    }
}
