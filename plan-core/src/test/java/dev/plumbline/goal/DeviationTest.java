package dev.plumbline.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.quantity.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far values are off, and whether that is welcome (GOAL-6). */
class DeviationTest {

    private static MeasuredValue measured(String quantity) {
        return MeasuredValue.of(Quantity.parse(quantity));
    }

    @ParameterizedTest(name = "GOAL-6 {0} against {1} = {2}, {3}")
    @CsvSource({
        "10家, 12家, -16.7 %, UNFAVOURABLE",
        "12家, 12家, 0.0 %, NEITHER",
        "120家, 100家, 20.0 %, FAVOURABLE",
        "5万元, -10万元, 150.0 %, FAVOURABLE",
        "5家, 0家, undefined, NEITHER",
        "5家, 5人, undefined, NEITHER",
    })
    void higherIsBetter(String actual, String target, String rate, Favour favour) {
        Deviation deviation = Deviation.of(Indicator.atLeast(target), measured(actual));
        assertThat(deviation.rate()).hasToString(rate);
        assertThat(deviation.favour()).isEqualTo(favour);
    }

    @ParameterizedTest(name = "GOAL-6 lower is better: {0} against {1} = {2}, {3}")
    @CsvSource({
        "27天, 25天, 8.0 %, UNFAVOURABLE",
        "20天, 25天, -20.0 %, FAVOURABLE",
        "25天, 25天, 0.0 %, NEITHER",
    })
    void lowerIsBetter(String actual, String target, String rate, Favour favour) {
        Deviation deviation = Deviation.of(Indicator.atMost(target), measured(actual));
        assertThat(deviation.rate()).hasToString(rate);
        assertThat(deviation.favour()).isEqualTo(favour);
    }

    @ParameterizedTest(name = "GOAL-6 range 10~20人: {0} = {1}, {2}")
    @CsvSource({
        "15人, 0.0 %, NEITHER",
        "10人, 0.0 %, NEITHER",
        "8人, -20.0 %, UNFAVOURABLE",
        "25人, 25.0 %, UNFAVOURABLE",
    })
    void range(String actual, String rate, Favour favour) {
        Indicator indicator = Indicator.within(Quantity.parse("10人"), Quantity.parse("20人"));
        Deviation deviation = Deviation.of(indicator, measured(actual));
        assertThat(deviation.rate()).hasToString(rate);
        assertThat(deviation.favour()).isEqualTo(favour);
    }

    @Test
    @DisplayName("GOAL-6 qualitative: on scores; done/not done: none")
    void others() {
        GradeScale scale =
                GradeScale.of(new Grade("优", BigDecimal.valueOf(100)), new Grade("良", BigDecimal.valueOf(80)));
        assertThat(Deviation.of(Indicator.grade(scale, "优"), MeasuredValue.grade("良"))
                        .rate())
                .hasToString("-20.0 %");
        assertThat(Deviation.of(Indicator.done(), MeasuredValue.done(false))).isEqualTo(Deviation.undefined());
    }
}
