package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @DisplayName("GOAL-3: Chinese and international notation is read exactly")
    @CsvSource(
            delimiter = '|',
            value = {
                "2亿元 | 200000000元",
                "1.2亿元 | 120000000元",
                "1.5亿元 | 150000000元",
                "500万元 | 5000000元",
                "50家 | 50家",
                "90分 | 90分",
                "5% | 5%",
                "25天 | 25天",
                "3场 | 3场",
                "三场 | 3场",
                "十二家 | 12家",
                "两万元 | 20000元",
                "三万五千人 | 35000人",
                "三点五亿元 | 350000000元",
                "百分之八十 | 80%",
                "百分之80 | 80%",
                "千分之五 | 5‰",
                "三成 | 30%",
                "三成五 | 35%",
                "1亿5000万元 | 150000000元",
                "1万2000元 | 12000元",
                "3千万元 | 30000000元",
                "2万亿元 | 2000000000000元",
                "1,200.50元 | 1200.5元",
                "1,234,567 | 1234567",
                "８０％ | 80%",
                "１，２００元 | 1200元",
                "￥500万 | 5000000元",
                "¥500万元 | 5000000元",
                "RMB 500万 | 5000000元",
                "人民币500万元 | 5000000元",
                "$1.5亿 | 150000000美元",
                "USD 1,200 | 1200美元",
                "-5% | -5%",
                "−16.7% | -16.7%",
                "-¥3 | -3元",
                "¥-3 | -3元",
                "负5% | -5%",
                "+8% | 8%",
                "3个百分点 | 3百分点",
                "3百分点 | 3百分点",
                "五百分 | 500分",
                "5千克 | 5千克",
                "5万千瓦时 | 50000千瓦时",
                "2 亿元 | 200000000元",
                "80 % | 80%",
                "30臺 | 30台",
                "2e5元 | 200000元",
                "1E-2% | 0.01%",
                "10万 | 100000",
                "1e32 | 100000000000000000000000000000000",
            })
    void reads(String written, String plain) {
        assertThat(Quantity.parse(written).toPlainString()).isEqualTo(plain);
    }

    @ParameterizedTest
    @DisplayName("GOAL-3: the shortest exact 万/亿 form is written")
    @CsvSource({
        "200000000,元,2亿元",
        "150000000,元,1.5亿元",
        "5000000,元,500万元",
        "50000000,元,5000万元",
        "80,%,80%",
        "25,天,25天",
        "5000,元,5000元",
        "10000,家,1万家",
        "12345,家,12345家",
        "12000,家,1.2万家",
        "2000000000000,元,2万亿元",
        "0,元,0元",
        "-50000000,元,-5000万元",
        "20000,%,20000%",
        "0.05,元,0.05元",
        "100000,'',10万"
    })
    void writes(BigDecimal amount, String unit, String text) {
        assertThat(Quantity.of(amount, Unit.of(unit))).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "元",
                "-",
                "万元",
                "家50",
                "1.2.3元",
                "1,23元",
                "5元元5",
                "¥5美元",
                "50家客户,3场",
                "1万2",
                "12:30",
                "NaN",
                "Infinity",
                "0x10",
                "1/2",
                "三五家",
                "3天以内",
                "50家以上",
                "50家左右"
            })
    void anythingElseIsRefusedWithTheTextInTheMessage(String text) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[");
    }

    @ParameterizedTest
    @DisplayName("SAFE-1: at most 64 digits and a scale within ±32, refused before any arithmetic")
    @ValueSource(
            strings = {
                "1e10000000",
                "0.1e9999999995",
                "1e-33",
                "1e33",
                "1e99999999999999999999",
                "0.000000000000000000000000000000001",
                "12345678901234567890123456789012345678901234567890123456789012345",
                "1234567890123456789012345678901234567890123456789012345678901234万"
            })
    void hugeNumbersAreRefusedQuickly(String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> Quantity.parse(text + "元"))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    @DisplayName("SAFE-1: decimals given by code have the same limits")
    void hugeDecimalsAreRefused() {
        assertThatThrownBy(() -> Quantity.of(new BigDecimal("1e10000000"), Unit.YUAN))
                .hasMessageContaining("[-10000000]");
        assertThatThrownBy(() -> Quantity.of(2, Unit.YUAN).times(new BigDecimal("1e10000000")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void howItWasWrittenDoesNotMatter() {
        assertThat(Quantity.parse("1.50亿元"))
                .isEqualTo(Quantity.parse("15000万元"))
                .isEqualTo(Quantity.of(new BigDecimal("1.5e8"), Unit.YUAN))
                .hasSameHashCodeAs(Quantity.of(150_000_000, Unit.YUAN));
        assertThat(Quantity.parse("150.0%").amount()).isEqualTo(new BigDecimal("150"));
    }

    @Test
    void calculatesExactly() {
        Quantity target = Quantity.parse("2亿元");
        Quantity carried = Quantity.parse("1.5亿元");
        assertThat(target.minus(carried)).hasToString("5000万元");
        assertThat(target.plus(carried)).hasToString("3.5亿元");
        assertThat(carried.negate()).hasToString("-1.5亿元");
        assertThat(carried.negate().abs()).isEqualTo(carried);
        assertThat(carried.times(new BigDecimal("1.1"))).hasToString("1.65亿元");
        assertThat(carried).isLessThan(target);
        assertThat(target.minus(target).isZero()).isTrue();
        assertThat(carried.negate().signum()).isEqualTo(-1);
    }

    @Test
    void amountsOfDifferentUnitsDoNotMix() {
        Quantity money = Quantity.parse("5元");
        Quantity firms = Quantity.parse("5家");
        UnitMismatchException refused = catchThrowableOfType(UnitMismatchException.class, () -> money.plus(firms));
        assertThat(refused.left()).isEqualTo(money);
        assertThat(refused.right()).isEqualTo(firms);
        assertThat(refused).hasMessageContaining("[5元]").hasMessageContaining("[5家]");
        assertThatThrownBy(() -> money.compareTo(firms)).isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> money.minus(firms)).isInstanceOf(UnitMismatchException.class);
        assertThat(money).isNotEqualTo(firms);
    }

    @Test
    void sumsAreNeverRefusedForTheirSize() {
        Quantity largest = Quantity.parse("9".repeat(64) + "元");
        Quantity smallest = Quantity.parse("1e-32元");
        assertThat(largest.plus(largest).plus(smallest).amount().precision()).isEqualTo(97);
    }

    @ParameterizedTest
    @CsvSource({
        "10163934.43元, 1016万元",
        "8603600元, 860.36万元",
        "29.46666666666667%, 29.47%",
        "0.338家, 0.34家",
        "0.0004%, 0.0004%",
        "12.5分, 12.5分",
        "-10163934.43元, -1016万元",
        "123456家, 12.3456万家"
    })
    @DisplayName("GOAL-7: a computed amount is read without its tail of digits, any other as it is")
    void isReadable(String exact, String read) {
        assertThat(Quantity.parse(exact).readable()).isEqualTo(Quantity.parse(read));
    }
}
