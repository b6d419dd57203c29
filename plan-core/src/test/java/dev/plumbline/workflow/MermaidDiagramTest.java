package dev.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.text.Localized;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WF-5: a machine draws itself")
class MermaidDiagramTest {

    @Test
    void inChinese() {
        Golden.assertMatches("adjustment.zh.mmd", AdjustmentMachine.STANDARD.mermaid(Locale.CHINESE));
    }

    @Test
    void inEnglish() {
        Golden.assertMatches("adjustment.en.mmd", AdjustmentMachine.STANDARD.mermaid(Locale.ENGLISH));
    }

    @Test
    void withNamesThatMeanSomethingToMermaid() {
        StateMachine<String, String, Object> machine = StateMachine.<String, String, Object>builder(
                        Localized.of("敌意", "hostile"))
                .initial("end note: \"x\"")
                .move("end note: \"x\"", "go; click a --> b\n[*] --> c", "end_note__\u2028x_")
                .finals("end_note__\u2028x_", "状态")
                .build();

        Golden.assertMatches("hostile.mmd", machine.mermaid(Locale.ENGLISH));
    }

    @Test
    void asOneLineAMove() {
        assertThat(AdjustmentMachine.STANDARD.mermaid(Locale.CHINESE).lines())
                .hasSize(1 + 8 + 1 + AdjustmentMachine.STANDARD.transitions().size() + 3);
    }
}
