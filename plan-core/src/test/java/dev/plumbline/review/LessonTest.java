package dev.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 15);

    private static Lesson.Builder lesson() {
        return Lesson.builder()
                .id(LessonId.of("channels"))
                .text("新渠道有效")
                .plan(PlanId.of("2024"))
                .when(Moment.of(FIRST));
    }

    private static Practice.Builder practice() {
        return Practice.builder()
                .id(PracticeId.of("complaints"))
                .kind(PracticeKind.RULE)
                .name("客户投诉处理SOP")
                .text("24小时内回复")
                .owner(OrgUnitId.of("客服部"))
                .validFrom(FIRST);
    }

    @Test
    @DisplayName("EVA-3: a lesson is one unless it says it is a highlight or a shortcoming; blank texts tell nothing")
    void blanks() {
        Lesson lesson =
                lesson().improvement(" ").dimension("\u3000").addTags("渠道", " ").build();
        assertThat(lesson).isEqualTo(lesson().addTag("渠道").build());
        assertThat(lesson.kind()).isEqualTo(LessonKind.LESSON);
        assertThat(lesson.reference()).hasToString("lesson/channels");
        assertThat(practice().dimension(" ").addTag("").build())
                .isEqualTo(practice().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\u200b"})
    @DisplayName("EVA-3: what says nothing is refused, with what to do")
    void refusesBlanks(String blank) {
        assertThatThrownBy(() -> lesson().text(blank).build())
                .hasMessage("Lesson [channels] has no text. Say what was learned.");
        assertThatThrownBy(() -> practice().name(blank).build()).hasMessageContaining("[complaints]");
        assertThatThrownBy(() -> practice().text(blank).build()).hasMessageContaining("Give both");
    }

    @Test
    @DisplayName(
            "EVA-3: a standard or rule counts from its first to its last day, is adopted on the first unless stated")
    void validity() {
        Practice rule = practice().validUntil(FIRST.plusDays(1)).build();
        assertThat(List.of(-1, 0, 1, 2))
                .extracting(days -> rule.isValidOn(FIRST.plusDays(days)))
                .containsExactly(false, true, true, false);
        assertThat(practice().build().isValidOn(LocalDate.of(2199, 1, 1))).isTrue();
        assertThat(rule.when()).isEqualTo(Moment.of(FIRST));
        assertThatThrownBy(() ->
                        practice().validUntil(Optional.of(FIRST.minusDays(1))).build())
                .hasMessageContaining("[2025-01-14] before it begins on [2025-01-15]");
    }
}
