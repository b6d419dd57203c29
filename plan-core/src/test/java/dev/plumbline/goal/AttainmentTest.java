package dev.plumbline.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attainment of all kinds of targets, each with its undefined cases (GOAL-5). */
class AttainmentTest {

    private static final GradeScale GRADES = GradeScale.of(
            new Grade("优秀", BigDecimal.valueOf(95)),
            new Grade("良好", BigDecimal.valueOf(85)),
            new Grade("合格", BigDecimal.valueOf(60)),
            new Grade("不合格", BigDecimal.ZERO));

    private static MeasuredValue measured(String quantity) {
        return MeasuredValue.of(Quantity.parse(quantity));
    }

    private static Ratio attainment(Indicator indicator, String actual) {
        return Attainment.of(indicator, measured(actual));
    }

    @ParameterizedTest(name = "GOAL-5 higher is better: {0} of {1} = {2}")
    @CsvSource({
        "120家, 100家, 120.0 %",
        "95%, 98%, 96.9 %",
        "35%, 40%, 87.5 %",
        "10家, 12家, 83.3 %",
        "55家, 50家, 110.0 %",
        "1.2亿元, 1.2亿元, 100.0 %",
        "0家, 50家, 0.0 %",
        "10家, 0家, undefined",
        "0家, 0家, undefined",
        "10家, -5家, undefined",
        "-10家, 50家, undefined",
        "-10家, -50家, undefined",
        "10家, 10人, undefined",
    })
    void higherIsBetter(String actual, String target, String expected) {
        assertThat(attainment(Indicator.atLeast(target), actual)).hasToString(expected);
    }

    @ParameterizedTest(name = "GOAL-5 lower is better: {0} against {1} = {2}")
    @CsvSource({
        "27天, 25天, 92.6 %",
        "25天, 25天, 100.0 %",
        "20天, 25天, 125.0 %",
        "12.5天, 25天, 200.0 %",
        "1天, 25天, 200.0 %",
        "0天, 25天, 200.0 %",
        "-3天, 25天, 200.0 %",
        "0次, 0次, 100.0 %",
        "1次, 0次, 0.0 %",
        "-1次, 0次, 0.0 %",
        "5天, -1天, undefined",
        "5天, 25次, undefined",
    })
    void lowerIsBetter(String actual, String target, String expected) {
        assertThat(attainment(Indicator.atMost(target), actual)).hasToString(expected);
    }

    @ParameterizedTest(name = "GOAL-5 progress from {0} to {1} at {2} = {3}")
    @CsvSource({
        "85分, 90分, 88分, 60.0 %",
        "30天, 25天, 27天, 60.0 %",
        "85分, 90分, 85分, 0.0 %",
        "85分, 90分, 80分, -100.0 %",
        "85分, 90分, 95分, 200.0 %",
        "-10万元, 10万元, 0元, 50.0 %",
        "90分, 90分, 95分, undefined",
        "85天, 90分, 88分, undefined",
    })
    void progress(String baseline, String target, String actual, String expected) {
        Indicator indicator = Indicator.atLeast(target).toBuilder()
                .baseline(Quantity.parse(baseline))
                .method(AttainmentMethod.PROGRESS)
                .build();
        assertThat(attainment(indicator, actual)).hasToString(expected);
    }

    @Test
    @DisplayName("GOAL-5 30天→25天 at 27 is 60 % by progress and 92.6 % by ratio, which is the default")
    void ratioIsTheDefaultAlsoWithABaseline() {
        Indicator ratio = Indicator.atMost("25天").toBuilder()
                .baseline(Quantity.parse("30天"))
                .build();
        assertThat(attainment(ratio, "27天")).hasToString("92.6 %");
        assertThat(attainment(
                        ratio.toBuilder().method(AttainmentMethod.PROGRESS).build(), "27天"))
                .hasToString("60.0 %");
    }

    @Test
    @DisplayName("Progress without a baseline is undefined")
    void progressWithoutBaseline() {
        Indicator indicator = Indicator.atLeast("90分").toBuilder()
                .method(AttainmentMethod.PROGRESS)
                .build();
        assertThat(attainment(indicator, "88分").isDefined()).isFalse();
    }

    @ParameterizedTest(name = "GOAL-5 range 10~20人, tolerance {0}: {1} = {2}")
    @CsvSource({
        "5人, 15人, 100.0 %",
        "5人, 10人, 100.0 %",
        "5人, 20人, 100.0 %",
        "5人, 9人, 80.0 %",
        "5人, 22人, 60.0 %",
        "5人, 25人, 0.0 %",
        "5人, 100人, 0.0 %",
        "0人, 15人, 100.0 %",
        "0人, 21人, 0.0 %",
        "5人, 15天, undefined",
    })
    void range(String tolerance, String actual, String expected) {
        Indicator indicator = Indicator.within(Quantity.parse("10人"), Quantity.parse("20人")).toBuilder()
                .tolerance(Quantity.parse(tolerance))
                .build();
        assertThat(attainment(indicator, actual)).hasToString(expected);
    }

    @Test
    @DisplayName("GOAL-5 done is 100 %, not done 0 %, an amount is neither")
    void done() {
        assertThat(Attainment.of(Indicator.done(), MeasuredValue.done(true))).hasToString("100.0 %");
        assertThat(Attainment.of(Indicator.done(), MeasuredValue.done(false))).hasToString("0.0 %");
        assertThat(attainment(Indicator.done(), "1次").isDefined()).isFalse();
    }

    @Test
    @DisplayName("GOAL-5 qualitative: score / target score; a grade that is not on the scale is undefined")
    void grades() {
        Indicator indicator = Indicator.grade(GRADES, "良好");
        assertThat(Attainment.of(indicator, MeasuredValue.grade("优秀"))).hasToString("111.8 %");
        assertThat(Attainment.of(indicator, MeasuredValue.grade("合格"))).hasToString("70.6 %");
        assertThat(Attainment.of(indicator, MeasuredValue.grade("不合格"))).hasToString("0.0 %");
        assertThat(Attainment.of(indicator, MeasuredValue.grade("一般")).isDefined())
                .isFalse();
        assertThat(Attainment.of(indicator, MeasuredValue.of(Quantity.of(68, Unit.of("分")))))
                .hasToString("80.0 %");
        Indicator toZero = Indicator.grade(GRADES, "不合格");
        assertThat(Attainment.of(toZero, MeasuredValue.grade("优秀")).isDefined()).isFalse();
    }

    @Test
    @DisplayName("Without a target attainment is undefined, not 0")
    void noTarget() {
        assertThat(attainment(Indicator.unstated(), "10家")).isEqualTo(Ratio.undefined());
    }
}
