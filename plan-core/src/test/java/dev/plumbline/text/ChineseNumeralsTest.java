package dev.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "零,0",
        "〇,0",
        "三,3",
        "两,2",
        "十,10",
        "十二,12",
        "二十,20",
        "一百二十,120",
        "一百零五,105",
        "一百五,150",
        "三万五千,35000",
        "三万五,35000",
        "一千零一十,1010",
        "一万零五,10005",
        "十万,100000",
        "一千二百万,12000000",
        "两亿,200000000",
        "一亿零三十万,100300000",
        "一万亿,1000000000000",
        "二〇二四,2024",
        "壹仟贰佰叁拾,1230",
        "兩萬,20000",
        "一億,100000000",
        "二十五,25"
    })
    void reads(String numeral, long number) {
        assertThat(ChineseNumerals.parse(numeral)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "家", "百", "万", "一二百", "十百", "三万五万", "一百百", "一百零", "零万", "一亿亿", "三场", "3"})
    void whatIsNoNumeralIsEmpty(String text) {
        assertThat(ChineseNumerals.parse(text)).isEmpty();
    }

    @Test
    void aNumeralBeyondSixteenDigitsIsEmpty() {
        assertThat(ChineseNumerals.parse("九".repeat(16))).hasValue(ChineseNumerals.MAX);
        assertThat(ChineseNumerals.parse("九".repeat(17))).isEmpty();
        assertThat(ChineseNumerals.parse("一".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,零",
        "10,十",
        "12,十二",
        "20,二十",
        "105,一百零五",
        "120,一百二十",
        "1001,一千零一",
        "10010,一万零一十",
        "35000,三万五千",
        "100000,十万",
        "100000005,一亿零五",
        "1000000000000,一万亿"
    })
    void writes(long number, String numeral) {
        assertThat(ChineseNumerals.format(number)).isEqualTo(numeral);
    }

    @Test
    void numbersOutsideTheRangeAreRefused() {
        assertThatThrownBy(() -> ChineseNumerals.format(-1)).hasMessageContaining("[-1]");
        assertThatThrownBy(() -> ChineseNumerals.format(ChineseNumerals.MAX + 1))
                .hasMessageContaining("[10000000000000000]");
    }
}
