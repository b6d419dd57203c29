package dev.plumbline.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceCriterionTest {

    @ParameterizedTest(name = "TASK-1: {0}")
    @CsvSource({
        "注册用户 ≥ 50人, 注册用户, AT_LEAST, 50人",
        "试用率≥60%, 试用率, AT_LEAST, 60%",
        "投诉不超过3次, 投诉, AT_MOST, 3次",
        "响应时间<=2天, 响应时间, AT_MOST, 2天",
        "缺陷不大于5个, 缺陷, AT_MOST, 5个",
        "新增客户超过10家, 新增客户, MORE_THAN, 10家",
        "场次=3场, 场次, EXACTLY, 3场"
    })
    void readsNameComparisonAndValue(String text, String name, Comparison comparison, String value) {
        AcceptanceCriterion.Bound bound = AcceptanceCriterion.read(text).bound().orElseThrow();
        assertThat(bound.name()).isEqualTo(name);
        assertThat(bound.comparison()).isEqualTo(comparison);
        assertThat(bound.value()).isEqualTo(Quantity.parse(value));
    }

    @Test
    @DisplayName("TASK-1: what cannot be read stays as text")
    void keepsWordsAsText() {
        assertThat(AcceptanceCriterion.read("方案通过评审").isReadable()).isFalse();
        assertThat(AcceptanceCriterion.read("达到客户要求").isReadable()).isFalse();
        assertThat(AcceptanceCriterion.read("达到客户要求").text()).isEqualTo("达到客户要求");
        assertThatThrownBy(() -> AcceptanceCriterion.of(" ")).hasMessageContaining("needs a text");
    }

    @ParameterizedTest(name = "{0} {1} 50: {2} {3} {4}")
    @CsvSource({
        "a, AT_LEAST, false, true, true",
        "a, AT_MOST, true, true, false",
        "a, MORE_THAN, false, false, true",
        "a, LESS_THAN, true, false, false",
        "a, EXACTLY, false, true, false"
    })
    void holdsByItsComparison(String name, Comparison comparison, boolean below, boolean at, boolean above) {
        AcceptanceCriterion.Bound bound = AcceptanceCriterion.of(name, comparison, Quantity.parse("50人"))
                .bound()
                .orElseThrow();
        assertThat(bound.holds(Quantity.parse("49人"))).isEqualTo(below);
        assertThat(bound.holds(Quantity.parse("50人"))).isEqualTo(at);
        assertThat(bound.holds(Quantity.parse("51人"))).isEqualTo(above);
    }
}
