package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityChangeTest {

    private static QuantityChange change(String text) {
        return QuantityText.read(text).change().orElseThrow();
    }

    @ParameterizedTest
    @DisplayName("GOAL-3: 提升 N% = baseline × (1 + N %), 降低 N% = baseline × (1 − N %)")
    @CsvSource({
        "增长20%,1亿元,≥1.2亿元",
        "降低10%,50万元,≤45万元",
        "增长不超过5%,200家,≤210家",
        "降低超过10%,100天,<90天",
        "下降不超过10%,100天,≥90天",
        "提升5%,40%,≥42%",
        "提升3个百分点,40%,≥43%",
        "降低5‰,1000元,≤995元",
        "减少30台,200台,≤170台",
        "增加5人,10人,≥15人",
        "增长15%,1.3家,≥1.495家"
    })
    void givesTheTargetFromABaseline(String change, String baseline, String target) {
        assertThat(change(change).targetFrom(Quantity.parse(baseline)))
                .map(Bound::toString)
                .contains(target);
    }

    @ParameterizedTest
    @DisplayName("GOAL-3: without a baseline the growth rate itself is the indicator")
    @CsvSource({"增长20%,≥20%", "降低10%,≥10%", "增长不超过5%,≤5%", "减少30台,≥30台"})
    void isItsOwnIndicatorWithoutABaseline(String change, String target) {
        assertThat(change(change).targetWithoutBaseline()).hasToString(target);
    }

    @ParameterizedTest
    @CsvSource({"减少30台,200家", "提升3个百分点,200家", "增长20,5%"})
    void aBaselineOfAnotherUnitGivesNoTarget(String change, String baseline) {
        assertThat(change(change).targetFrom(Quantity.parse(baseline))).isEmpty();
    }

    @Test
    @DisplayName("SAFE-1: a target beyond the limits is none")
    void aTargetBeyondTheLimitsIsNone() {
        Quantity largest = Quantity.of(new java.math.BigDecimal("9".repeat(64)), Unit.YUAN);
        assertThat(change("增长20%").targetFrom(largest)).isEmpty();
        assertThat(change("增加5元").targetFrom(largest)).isEmpty();
    }

    @Test
    @DisplayName("GOAL-3: 提升N% of an indicator in % is ambiguous")
    void aShareOfARateIsAmbiguous() {
        assertThat(change("提升5%").isAmbiguousFor(Unit.PERCENT)).isTrue();
        assertThat(change("提升5%").isAmbiguousFor(Unit.YUAN)).isFalse();
        assertThat(change("提升5个百分点").isAmbiguousFor(Unit.PERCENT)).isFalse();
    }

    @Test
    void whatIsWrittenReadsBack() {
        for (Trend trend : Trend.values()) {
            for (Comparison comparison : Comparison.values()) {
                QuantityChange change = new QuantityChange(trend, comparison, Quantity.parse("5%"));
                assertThat(change(change.toString())).isEqualTo(change);
            }
        }
    }
}
