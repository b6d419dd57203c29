package dev.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormsTest {

    @Test
    void fullWidthBecomesHalfWidth() {
        assertThat(TextForms.halfWidth("８０％（Ａ～ｚ）　￥")).isEqualTo("80%(A~z) ¥");
    }

    @Test
    void tidyLeavesOneSpaceBetweenWordsAndNothingInvisible() {
        assertThat(TextForms.tidy("\uFEFF  年度\u00A0\u3000营收\r\n\t目\u200B标\u0000 "))
                .isEqualTo("年度 营收 目标");
    }

    @ParameterizedTest
    @CsvSource({"計劃,计划", "責任,责任", "任務,任务", "進度,进度", "單,单", "問題,问题", "臺,台", "於,于", "週會,周会", "完成時限,完成时限"})
    void traditionalBecomesSimplified(String traditional, String simplified) {
        assertThat(TextForms.simplified(traditional)).isEqualTo(simplified);
    }

    @Test
    void simplifiedTextStaysAsItIs() {
        String text = "企业年度运营计划总表,责任部门,完成时限 2024 Q3";
        assertThat(TextForms.simplified(text)).isEqualTo(text);
    }

    @Test
    void charactersOutsideTheBasicPlaneSurvive() {
        assertThat(TextForms.simplified("𠮷家😀")).isEqualTo("𠮷家😀");
        assertThat(TextForms.tidy(" 𠮷家😀 ")).isEqualTo("𠮷家😀");
    }

    @Test
    @DisplayName("IO-2: headers meet under one key however they are written")
    void headersMeetUnderOneKey() {
        assertThat(TextForms.matchingKey("　責任部門 ／ 人"))
                .isEqualTo(TextForms.matchingKey("责任部门/人"))
                .isEqualTo("责任部门/人");
        assertThat(TextForms.matchingKey("ＫＰＩ 目標值")).isEqualTo("kpi目标值");
    }
}
