package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "RMB,元",
        "cny,元",
        "人民币,元",
        "人民幣,元",
        "¥,元",
        "￥,元",
        "$,美元",
        "USD,美元",
        "美金,美元",
        "€,欧元",
        "港币,港元",
        "％,%",
        "个百分点,百分点",
        "個百分點,百分点",
        "臺,台",
        "場,场",
        "次/周,次/周",
        "GB,GB"
    })
    void oneUnitHasOneSymbol(String written, String symbol) {
        assertThat(Unit.of(written)).isEqualTo(new Unit(symbol)).hasToString(symbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"家", "人", "场", "分", "天", "台", "个", "人次", "工作日", "千克", "千瓦时", "kg", "㎡"})
    void anyWordIsAUnit(String word) {
        assertThat(Unit.of(word).symbol()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"万元", "亿", "百家", "成", "5", "m2", "工作 日", "-", "(家)", "/周", "这个单位实在是太长了谁也不会这样写吧对吗"})
    void whatCouldNotBeToldFromAnAmountIsRefused(String word) {
        assertThatThrownBy(() -> Unit.of(word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[" + word + "]");
    }

    @Test
    void unitsKnowTheirKind() {
        assertThat(Unit.YUAN.isCurrency()).isTrue();
        assertThat(Unit.US_DOLLAR.isCurrency()).isTrue();
        assertThat(Unit.of("单元").isCurrency()).isFalse();
        assertThat(Unit.PERCENT.isPercent()).isTrue();
        assertThat(Unit.PERMILLE.isPercent()).isFalse();
        assertThat(Unit.PERMILLE.isRate()).isTrue();
        assertThat(Unit.POINT.isRate()).isFalse();
        assertThat(Unit.POINT.isPoint()).isTrue();
        assertThat(Unit.NONE.isNone()).isTrue();
        assertThat(Unit.PERCENT.isCurrency()).isFalse();
    }
}
