package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitFitTest {

    private static final List<String> COUNTERS =
            List.of("家", "人", "场", "次", "件", "台", "项", "起", "户", "名", "位", "份", "套", "人次", "门店");

    @Test
    @DisplayName("GOAL-3 个 fits any counter, other counters fit none but themselves")
    void counters() {
        for (String one : COUNTERS) {
            assertThat(fit("个", one)).as(one).isEqualTo(UnitFit.COUNTER);
            assertThat(fit(one, "个")).as(one).isEqualTo(UnitFit.COUNTER);
            for (String other : COUNTERS) {
                assertThat(fit(one, other)).as(one + other).isEqualTo(one.equals(other) ? UnitFit.SAME : UnitFit.NONE);
            }
        }
    }

    @ParameterizedTest(name = "GOAL-3 个 is no counter of {0}")
    @ValueSource(strings = {"元", "%", "分", "天", "小时", "公斤", "米", "人均元", "百分点", "月"})
    void countsNothingMeasured(String unit) {
        assertThat(fit("个", unit)).isEqualTo(UnitFit.NONE);
    }

    @ParameterizedTest(name = "GOAL-3 {0} is {1} {2}")
    @CsvSource({
        "90分钟,小时,1.5小时",
        "2小时,分钟,120分钟",
        "45秒,分钟,0.75分钟",
        "1小时,秒,3600秒",
        "500毫秒,秒,0.5秒",
        "90min,小时,1.5小时",
        "2hours,分钟,120分钟",
        "3吨,千克,3000千克",
        "500克,公斤,0.5公斤",
        "3斤,kg,1.5kg",
        "5公里,米,5000米",
        "80厘米,米,0.8米",
        "30个,家,30家",
        "30家,个,30个",
        "0,起,0起"
    })
    void converts(String amount, String unit, String converted) {
        assertThat(Quantity.parse(amount).convertedTo(Unit.of(unit))).contains(Quantity.parse(converted));
    }

    @ParameterizedTest(name = "GOAL-3 {0} and {1} never fit")
    @CsvSource({"元,美元", "美元,欧元", "元,家", "天,小时", "周,天", "%,百分点", "%,‰", "公斤,米", "人均元,元", "家,户", "分,分钟"})
    void neverFits(String one, String other) {
        assertThat(fit(one, other)).isEqualTo(UnitFit.NONE);
        assertThat(Quantity.of(1, Unit.of(one)).convertedTo(Unit.of(other))).isEmpty();
        assertThat(Quantity.of(0, Unit.of(one)).convertedTo(Unit.of(other))).isEmpty();
    }

    @Test
    void takesARepeatingDecimalToTwentyDigits() {
        assertThat(Quantity.parse("20分钟").convertedTo(Unit.of("小时")).orElseThrow())
                .hasToString("0.33333333333333333333小时");
    }

    @Test
    @DisplayName("A number of no unit fits no other, save nothing at all")
    void withoutUnit() {
        for (String unit : Set.of("家", "元", "%")) {
            assertThat(Quantity.of(5, Unit.NONE).convertedTo(Unit.of(unit))).isEmpty();
            assertThat(Quantity.zero(Unit.NONE).convertedTo(Unit.of(unit))).isPresent();
        }
    }

    private static UnitFit fit(String one, String other) {
        return Unit.of(one).fit(Unit.of(other));
    }
}
