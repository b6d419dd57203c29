package dev.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.text.Localized;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WF-5: a machine lists state × event × role")
class TransitionTableTest {

    private static final TransitionTable<State<Stage>, Event<Step>, Asking> TABLE = TransitionTable.of(
                    AdjustmentMachine.STANDARD)
            .column(Localized.of("申请人", "applicant"), Asking.APPLICANT)
            .column(Localized.of("审核人(无理由)", "reviewer without a reason"), Asking.REVIEWER)
            .column(
                    Localized.of("审核人(版本冲突)", "reviewer in a conflict"),
                    Asking.REVIEWER.because("x").inConflict());

    @Test
    void inChinese() {
        Golden.assertMatches("adjustment.zh.md", TABLE.markdown(Locale.CHINESE));
    }

    @Test
    void inEnglish() {
        Golden.assertMatches("adjustment.en.md", TABLE.markdown(Locale.ENGLISH));
    }

    @Test
    void completely() {
        assertThat(TABLE.markdown(Locale.CHINESE).lines().filter(line -> line.startsWith("| ")))
                .hasSize(2 + 8 * 7);
    }

    @Test
    void withoutRolesAndWithoutBreakingTheTable() {
        StateMachine<String, String, Object> machine = StateMachine.<String, String, Object>builder(
                        Localized.of("敌意", "hostile"))
                .initial("a|b")
                .move("a|b", "go\n| x |", "<b>\\|")
                .build();

        assertThat(TransitionTable.of(machine).markdown(Locale.ENGLISH)).isEqualTo("""
                        # hostile: state × event

                        | state | event | to | requires |
                        | --- | --- | --- | --- |
                        | a\\|b | go \\| x \\| | &lt;b>\\\\\\| |  |
                        | &lt;b>\\\\\\| | go \\| x \\| | — | — |

                        Initial: a\\|b. Final: none.
                        """);
    }
}
