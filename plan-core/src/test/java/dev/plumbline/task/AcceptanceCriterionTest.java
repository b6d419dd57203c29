package dev.plumbline.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.quantity.Bound;
import dev.plumbline.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceCriterionTest {

    @ParameterizedTest(name = "TASK-1: {0}")
    @CsvSource({
        "注册用户 ≥ 50人, 注册用户, ≥50人, 50人, 49人",
        "试用率≥60%, 试用率, ≥60%, 60%, 59.9%",
        "投诉不超过3次, 投诉, ≤3次, 3次, 4次",
        "新增客户超过10家, 新增客户, >10家, 11家, 10家",
        "推文5篇, 推文, ≥5篇, 6篇, 4篇",
        "得分85-90分, 得分, 85~90分, 87分, 91分"
    })
    void readsNameAndLimit(String text, String name, String bound, String met, String missed) {
        AcceptanceCriterion criterion = AcceptanceCriterion.read(text);
        assertThat(criterion.name()).hasValue(name);
        assertThat(criterion.bound()).hasValue(Bound.parse(bound));
        assertThat(criterion.holds(Quantity.parse(met))).isTrue();
        assertThat(criterion.holds(Quantity.parse(missed))).isFalse();
        assertThat(criterion.holds(Quantity.parse("50元"))).isFalse();
    }

    @Test
    @DisplayName("TASK-1: what cannot be read stays as text")
    void keepsWordsAsText() {
        assertThat(AcceptanceCriterion.read("方案通过评审").isReadable()).isFalse();
        assertThat(AcceptanceCriterion.read("达到客户要求").isReadable()).isFalse();
        assertThat(AcceptanceCriterion.read("达到客户要求").text()).isEqualTo("达到客户要求");
        assertThat(AcceptanceCriterion.of("文档齐全").holds(Quantity.parse("1份"))).isFalse();
        assertThatThrownBy(() -> AcceptanceCriterion.of(" ")).hasMessageContaining("needs a text");
    }

    @Test
    void isWrittenFromItsParts() {
        AcceptanceCriterion criterion = AcceptanceCriterion.of("注册用户", Bound.parse("≥50人"));
        assertThat(criterion.text()).isEqualTo("注册用户≥50人");
        assertThat(AcceptanceCriterion.read(criterion.text())).isEqualTo(criterion);
    }

    @Test
    @DisplayName("TASK-1: a text with several limits is several criteria; as one it can only be settled in words")
    void several() {
        assertThat(AcceptanceCriterion.readAll("注册用户 ≥ 50人; 试用率 ≥ 60 %；签订协议"))
                .extracting(AcceptanceCriterion::text)
                .containsExactly("注册用户 ≥ 50人", "试用率 ≥ 60 %", "签订协议");
        assertThat(AcceptanceCriterion.read("A ≥ 50人; B ≥ 60 %").isReadable()).isFalse();
        assertThat(AcceptanceCriterion.read("A ≥ 50人; 含试用").isReadable()).isTrue();
    }
}
