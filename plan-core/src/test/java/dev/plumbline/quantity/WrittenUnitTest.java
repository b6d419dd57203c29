package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenUnitTest {

    @ParameterizedTest(name = "GOAL-3 {0} is {1} times [{2}]")
    @CsvSource({
        "万元,10000,元",
        "亿元,100000000,元",
        "千元,1000,元",
        "百万元,1000000,元",
        "元,1,元",
        "万,10000,''",
        "亿,100000000,''",
        "家,1,家",
        "%,1,%",
        "人次,1,人次",
        "万人次,10000,人次",
        "单位：万元,10000,元",
        "单位:家,1,家",
        "金额单位：万元,10000,元",
        "(单位：万元),10000,元",
        "（万元）,10000,元",
        "萬元,10000,元",
        "RMB,1,元",
        "RMB 10k,10000,元",
        "人民币万元,10000,元",
        "10万元,100000,元",
        "USD,1,美元",
        "US$,1,美元",
        "万美元,10000,美元",
        "k$,1000,美元",
        "USD k,1000,美元",
        "US$ million,1000000,美元",
        "million USD,1000000,美元",
        "$m,1000000,美元",
        "元/人,1,元/人",
        "人均元,1,人均元",
        "小时,1,小时",
        "吨,1,吨",
        "℃,1,℃"
    })
    void parses(String text, BigDecimal factor, String unit) {
        WrittenUnit written = WrittenUnit.parse(text).orElseThrow();
        assertThat(written.factor()).isEqualByComparingTo(factor);
        assertThat(written.unit()).isEqualTo(Unit.of(unit));
        assertThat(written.per()).isEmpty();
    }

    @Test
    @DisplayName("GOAL-3 家/月 is so many each month")
    void perPeriod() {
        assertThat(WrittenUnit.parse("家/月"))
                .hasValueSatisfying(unit -> assertThat(unit).hasToString("家/月"));
        assertThat(QuantityText.read("50", WrittenUnit.parse("家/月").orElseThrow())
                        .meaning())
                .hasToString("每月50家");
    }

    @ParameterizedTest(name = "{0} is no unit")
    @ValueSource(
            strings = {
                "必填",
                "满分100",
                "如关联公司战略",
                "单位：市场部",
                "填报单位：销售部",
                "500万元",
                "5家",
                "",
                " ",
                "单位",
                "2024年",
                "说明",
                "选填",
                "-"
            })
    void refuses(String text) {
        assertThat(WrittenUnit.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "GOAL-3 the header {0} names {1}")
    @CsvSource({
        "目标值(万元),万元",
        "目标值（单位：家）,家",
        "Budget (USD),美元",
        "金额/万元,万元",
        "预算 万元,万元",
        "金额（万元，含税）,万元",
        "完成率%,%",
        "完成率(%),%",
        "目标值（必填）(家),家",
        "目標值（萬元）,万元",
        "产值[元/人],元/人",
        "新增客户(家/月),家/月"
    })
    void findsInHeaders(String header, String unit) {
        assertThat(WrittenUnit.inHeader(header)).isEqualTo(WrittenUnit.parse(unit));
    }

    @ParameterizedTest(name = "the header {0} names no unit")
    @ValueSource(strings = {"目标值", "目标值（必填）", "评分（满分100）", "所属目标(如关联公司战略)", "负责人/部门", "是/否", "", "()", "（", "目标维度"})
    void findsNoneInOtherHeaders(String header) {
        assertThat(WrittenUnit.inHeader(header)).isEmpty();
    }

    @ParameterizedTest(name = "GOAL-3 {0} under {1} is {2}")
    @CsvSource({
        "500,万元,500万元",
        "760000,元,76万元",
        "'760,000',元,76万元",
        "0.15亿元,万元,1500万元",
        "500万,万元,500万元",
        "≥500,万元,≥500万元",
        "10-20,万元,10万元~20万元",
        "从80提升至90,分,80分→≥90分",
        "40%,万元,40%",
        "3家,万元,3家",
        "80分±5,万元,75分~85分",
        "新增20家收入500,万元,500万元",
        "每周2,次,每周2次",
        "0,起,≤0起",
        "前三,家,≤3名",
        "10-20%,万元,10%~20%"
    })
    void readsBareNumbers(String text, String unit, String meaning) {
        assertThat(QuantityText.read(text, WrittenUnit.parse(unit).orElseThrow())
                        .meaning())
                .hasToString(meaning);
    }

    @Test
    void reportsWhatGrowsBeyondTheLimits() {
        WrittenUnit huge = new WrittenUnit(BigDecimal.TEN.pow(30), Unit.YUAN, Optional.empty());
        assertThat(huge.of(BigDecimal.TEN.pow(40))).isEmpty();
        assertThat(QuantityText.read("1" + "0".repeat(40), huge).findings())
                .anyMatch(finding -> finding.code().equals(QuantityFindings.BEYOND_LIMITS));
        assertThatThrownBy(() -> new WrittenUnit(BigDecimal.ZERO, Unit.YUAN, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
