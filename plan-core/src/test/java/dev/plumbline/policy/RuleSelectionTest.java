package dev.plumbline.policy;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleSelectionTest {

    @Test
    @DisplayName("RULE-3: a waiver says why")
    void refusesAWaiverWithoutReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleSelection.Waiver("task-lag", "task/a", " ", LocalDate.of(2024, 7, 1)))
                .withMessageContaining("[task-lag]")
                .withMessageContaining("[task/a]");
    }
}
