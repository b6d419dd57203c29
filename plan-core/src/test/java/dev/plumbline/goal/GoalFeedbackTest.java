package dev.plumbline.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.party.PersonId;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Feedback before consensus (GOAL-11). */
class GoalFeedbackTest {

    private static final Moment MONDAY = Moment.of(LocalDate.of(2024, 1, 8));
    private static final Moment FRIDAY = Moment.of(LocalDate.of(2024, 1, 12));
    private static final GoalFeedback OPEN =
            GoalFeedback.of(GoalId.of("revenue"), PersonId.of("li"), MONDAY, "目标偏高，旺季在下半年");

    @Test
    @DisplayName("GOAL-11 feedback is open until it is answered, settled once both sides agree")
    void answered() {
        GoalFeedback refused = OPEN.answered(PersonId.of("wang"), FRIDAY, "维持目标", false);
        GoalFeedback agreed = OPEN.answered(PersonId.of("wang"), FRIDAY, "改为按季度分解", true);
        assertThat(OPEN.isOpen()).isTrue();
        assertThat(refused.isOpen()).isFalse();
        assertThat(refused.isSettled()).isFalse();
        assertThat(agreed.isSettled()).isTrue();
        assertThat(agreed.replaces(OPEN)).isTrue();
        assertThat(agreed.when()).isEqualTo(MONDAY);
    }

    @Test
    @DisplayName("Empty feedback and empty answers are refused")
    void refused() {
        assertThatThrownBy(() -> GoalFeedback.of(GoalId.of("g"), PersonId.of("li"), MONDAY, " "))
                .hasMessageContaining("[g]");
        assertThatThrownBy(() -> OPEN.answered(PersonId.of("wang"), FRIDAY, "", true))
                .hasMessageContaining("wang");
    }
}
