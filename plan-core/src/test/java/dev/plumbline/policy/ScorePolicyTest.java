package dev.plumbline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.quantity.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "1.2, 优秀",
        "1, 优秀",
        "0.9999999999999, 优秀",
        "0.999, 良好",
        "0.9, 良好",
        "0.89, 合格",
        "0.75, 合格",
        "0.749, 不合格",
        "0, 不合格",
        "-1, 不合格"
    })
    @DisplayName("EVA-4: a lower bound belongs to the better grade")
    void grades(double score, String grade) {
        assertThat(ScorePolicy.standard().grade(Ratio.of(score)))
                .map(each -> each.text(Locale.CHINESE))
                .contains(grade);
    }

    @Test
    @DisplayName("EVA-4: an undefined score has no grade; without bands all have the lowest")
    void edges() {
        assertThat(ScorePolicy.standard().grade(Ratio.undefined())).isEmpty();
        ScorePolicy alike = ScorePolicy.builder().bands(List.of()).build();
        assertThat(alike.grade(Ratio.of(2))).contains(alike.lowest());
        assertThat(ScorePolicy.standard().toBuilder().build()).isEqualTo(ScorePolicy.standard());
        assertThat(PlanPolicy.standard().scores()).isEqualTo(ScorePolicy.standard());
    }

    @Test
    @DisplayName("EVA-4: bounds fall from band to band, names are distinct in both languages")
    void bands() {
        ScoreBand good = ScoreBand.of(0.9, "良好", "good");
        assertThatThrownBy(() -> ScorePolicy.builder()
                        .bands(List.of(good, ScoreBand.of(0.9, "合格", "fair")))
                        .build())
                .hasMessageContaining("[合格] begins at [0.9], not below the one before it");
        assertThatThrownBy(() -> ScorePolicy.builder()
                        .bands(List.of(good, ScoreBand.of(0.5, "尚可", "good")))
                        .build())
                .hasMessageContaining("called [good]");
        assertThatThrownBy(() -> ScorePolicy.builder()
                        .bands(List.of(ScoreBand.of(0.9, "不合格", "fair")))
                        .build())
                .hasMessageContaining("called [不合格]");
        assertThatThrownBy(() -> ScoreGrade.of(" ", "good")).hasMessageContaining("lacks a name");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    @DisplayName("SAFE-1: a bound is a finite number of 0 or more")
    void bounds(double from) {
        assertThatThrownBy(() -> ScoreBand.of(from, "良好", "good")).hasMessageContaining("[from]");
    }

    @Test
    @DisplayName("EVA-4: a cap is above 0, or there is none")
    void cap() {
        assertThatThrownBy(() ->
                        ScorePolicy.builder().cap(Optional.of(BigDecimal.ZERO)).build())
                .hasMessage("Cap [0] is not positive. Give one such as 1.2, or none.");
    }
}
