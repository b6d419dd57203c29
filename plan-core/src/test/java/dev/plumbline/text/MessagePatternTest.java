package dev.plumbline.text;

import static java.util.Locale.CHINESE;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagePatternTest {

    private static String english(String pattern, Map<String, ?> values) {
        return new MessagePattern("不用", pattern).format(ENGLISH, values);
    }

    @Test
    void fillsEveryPlaceOfAName() {
        assertThat(english("{a}+{a}={b}", Map.of("a", 1, "b", 2))).isEqualTo("1+1=2");
    }

    @Test
    void leavesAPlaceWithoutValueAsItIsWritten() {
        assertThat(english("{a} of {b}", Map.of("a", 1))).isEqualTo("1 of {b}");
        assertThat(english("{} {a b}", Map.of())).isEqualTo("{} {a b}");
    }

    @Test
    void leavesAnOpenBraceWithoutItsEnd() {
        assertThat(english("{a} {b", Map.of("a", 1, "b", 2))).isEqualTo("1 {b");
        assertThat(english("a} b", Map.of("a", 1))).isEqualTo("a} b");
    }

    @Test
    void neverReadsAValueAsAPattern() {
        assertThat(english("{a} {b}", Map.of("a", "{b}", "b", 2))).isEqualTo("{b} 2");
    }

    @Test
    void choosesTheWordThatGoesWithANumber() {
        String pattern = "{n} {n|day|days} late, {n|is|are} {b|one|more}";
        assertThat(english(pattern, Map.of("n", 1, "b", 1L))).isEqualTo("1 day late, is one");
        assertThat(english(pattern, Map.of("n", 2, "b", 0))).isEqualTo("2 days late, are more");
        assertThat(english(pattern, Map.of("n", 21))).isEqualTo("21 days late, are {b|one|more}");
        assertThat(new MessagePattern("迟{n}天", pattern).places()).containsExactly("b", "n");
    }

    @Test
    void listsSeveralValuesAndSpeaksTheirLanguage() {
        MessagePattern pattern = new MessagePattern("缺少{parts}", "lacks {parts}");
        Map<String, ?> values =
                Map.of("parts", List.of(Localized.of("目标", "goals"), Localized.of("风险", "risks"), List.of("a", "b")));

        assertThat(pattern.format(CHINESE, values)).isEqualTo("缺少目标、风险、a、b");
        assertThat(pattern.format(ENGLISH, values)).isEqualTo("lacks goals, risks, a, b");
        assertThat(pattern.format(ENGLISH, Map.of("parts", List.of()))).isEqualTo("lacks ");
    }

    @Test
    void isItselfATextWithItsPlacesUnfilled() {
        assertThat(Localized.of("{a}项", "{a} items").text(CHINESE)).isEqualTo("{a}项");
    }
}
