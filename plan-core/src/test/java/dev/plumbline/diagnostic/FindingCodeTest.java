package dev.plumbline.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.text.MessagePattern;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FindingCodeTest {

    private static final FindingCode LATE = FindingCode.of("task-late", Severity.WARNING, "晚了", "late");

    @Test
    @DisplayName("MON-2: an alert names the first response and whom to tell")
    void becomesAnAlertAndKeepsTheRest() {
        MessagePattern response = new MessagePattern("说明风险", "Tell the risk");
        MessagePattern notified = new MessagePattern("上级", "The superior");
        FindingCode alert = LATE.advising("改期", "Move it").alerting(response, notified);

        assertThat(LATE.alert()).isEmpty();
        assertThat(alert.alert()).hasValue(new FindingCode.Alert(response, notified));
        assertThat(alert.remedy()).hasValue(new MessagePattern("改期", "Move it"));
        assertThat(alert.message()).isEqualTo(LATE.message());
        assertThat(alert).hasToString("task-late");
    }

    @Test
    void refusesABlankId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingCode.of(" ", Severity.ERROR, "错", "wrong"))
                .withMessageContaining("goal-vague");
    }

    @Test
    void weighsInBothLanguages() {
        assertThat(Severity.ERROR.text(Locale.CHINESE)).isEqualTo("错误");
        assertThat(Severity.ERROR.text(Locale.ENGLISH)).isEqualTo("error");
    }
}
