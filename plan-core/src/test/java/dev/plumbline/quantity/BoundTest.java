package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTest {

    @ParameterizedTest
    @CsvSource({
        "≥50人,49人,false",
        "≥50人,50人,true",
        ">50人,50人,false",
        ">50人,51人,true",
        "≤3天,3天,true",
        "≤3天,4天,false",
        "<3天,3天,false",
        "<3天,2天,true",
        "50家,50家,true",
        "50家,51家,false",
        "85分~90分,84分,false",
        "85分~90分,85分,true",
        "85分~90分,90分,true",
        "85分~90分,91分,false",
        "≥50人,60家,false",
        "85分~90分,87%,false"
    })
    void admits(String bound, String value, boolean admitted) {
        assertThat(Bound.parse(bound).admits(Quantity.parse(value))).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({"不低于100万元,≥100万元", "85-90分,85分~90分", "3天以内,≤3天", "50家,50家", "≥50新增客户数量,≥50新增客户数量", "-10%~-5%,-10%~-5%"})
    void reads(String text, String printed) {
        assertThat(Bound.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "≥", "注册用户≥50人", "签约50家", "约50家", "增长20%", "从85分提升至90分", "90分~85分", "85分~90天", "1e99"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Bound.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[" + text + "]");
    }

    @Test
    void aRangeRunsUpwardsInOneUnit() {
        assertThatThrownBy(() -> Bound.between(Quantity.parse("90分"), Quantity.parse("85分")))
                .hasMessageContaining("[90分]")
                .hasMessageContaining("[85分]");
        assertThatThrownBy(() -> Bound.between(Quantity.parse("85分"), Quantity.parse("90天")))
                .isInstanceOf(UnitMismatchException.class);
        assertThat(Bound.parse("85-90分").unit()).isEqualTo(Unit.of("分"));
    }

    @Test
    void comparisonsKnowTheirSide() {
        assertThat(Comparison.AT_LEAST.isLower()).isTrue();
        assertThat(Comparison.MORE_THAN.isLower()).isTrue();
        assertThat(Comparison.AT_MOST.isUpper()).isTrue();
        assertThat(Comparison.LESS_THAN.isUpper()).isTrue();
        assertThat(Comparison.EXACTLY.isLower() || Comparison.EXACTLY.isUpper()).isFalse();
        assertThat(Comparison.AT_LEAST.text(Locale.CHINESE)).isEqualTo("不低于");
        assertThat(Comparison.AT_LEAST.text(Locale.ENGLISH)).isEqualTo("at least");
    }
}
