package dev.plumbline.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @Test
    void keepsTheSlashesOfAnId() {
        assertThat(Reference.parse("goal/销售部/新增客户")).isEqualTo(Reference.of("goal", "销售部/新增客户"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"task", "", "/signing", "task/", " / "})
    void refusesWhatIsNotKindAndId(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reference.parse(text))
                .withMessageContaining("[" + text + "]");
    }

    @Test
    void refusesAKindWithASlash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reference.of("task/step", "1"))
                .withMessageContaining("[task/step/1]");
    }
}
