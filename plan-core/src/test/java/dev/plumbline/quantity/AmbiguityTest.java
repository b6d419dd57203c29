package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ambiguity is a finding with the reading chosen, never a guess in silence (GOAL-3). */
class AmbiguityTest {

    @ParameterizedTest
    @DisplayName("GOAL-3: each ambiguity is told, with the reading chosen")
    @CsvSource({
        "首单金额≥10万,quantity-without-unit,≥10万",
        "市场份额提升5%,quantity-relative-rate,提升5%",
        "复购率提升百分之五,quantity-relative-rate,提升5%",
        "签约50家拜访20家,quantity-several,20家",
        "约50家,quantity-approximate,50家",
        "50余家,quantity-approximate,50家",
        "100多万元,quantity-approximate,100万元",
        "50家左右,quantity-approximate,50家",
        "90-85分,quantity-range-reversed,85分~90分",
        "5-10万元,quantity-shared-scale,5万元~10万元",
        "增长2倍,quantity-multiple,提升200%",
        "增长5%-10%,quantity-change-range,提升5%",
        "不超过3天以上,quantity-limits-disagree,≤3天",
        "偏差超过±10%,quantity-limits-disagree,-10%~10%",
        "从90分提升至85分,quantity-contradiction,90分→≥85分",
        "未达标(45%<40%),quantity-contradiction,unmet 45%<40%",
        "超额完成20家,quantity-over-target,20家",
        "1e10000000元,quantity-beyond-limits,words"
    })
    void eachAmbiguityIsAFinding(String text, String code, String meaning) {
        QuantityReading reading = QuantityText.read(text);
        assertThat(reading.findings())
                .extracting(Finding::code)
                .extracting(FindingCode::id)
                .containsExactly(code);
        assertThat(reading.meaning()).hasToString(meaning);
        assertThat(reading.findings().get(0).value()).contains(text);
    }

    @Test
    void amountsOfDifferentUnitsMakeNoRange() {
        QuantityReading reading = QuantityText.read("5家-10人");
        assertThat(reading.meaning()).hasToString("10人");
        assertThat(reading.findings())
                .extracting(Finding::code)
                .containsExactly(QuantityFindings.UNITS_DIFFER, QuantityFindings.SEVERAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2亿元",
                "新增客户100家",
                "营收增长20%",
                "复购率提升5个百分点",
                "每周2次",
                "85-90分",
                "5000-1万元",
                "签约3家",
                "节约5万元",
                "5000元/人"
            })
    void whatIsClearHasNoFindings(String text) {
        assertThat(QuantityText.read(text).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10万",
                "份额提升5%",
                "50家20家",
                "约50家",
                "90-85分",
                "5-10万元",
                "增长2倍",
                "增长5%-10%",
                "不超过3天以上",
                "从90分提升至85分",
                "超额20家",
                "1e99",
                "5家-10人"
            })
    void sentencesAreCompleteInBothLanguages(String text) {
        for (Finding finding : QuantityText.read(text).findings()) {
            assertThat(finding.message(Locale.CHINESE)).doesNotContain("{");
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{");
            assertThat(finding.remedy(Locale.ENGLISH).orElse("")).doesNotContain("{");
        }
        assertThat(QuantityText.read(text).findings()).isNotEmpty();
    }

    @Test
    void aFindingTellsItsFigures() {
        Finding finding = QuantityText.read("签约50家拜访20家").findings().get(0);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("there are several quantities; the last one, 20家, is read, beside it: 50家");
    }
}
