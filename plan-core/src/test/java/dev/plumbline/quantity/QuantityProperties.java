package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuantityProperties {

    @Property(tries = 1000)
    void whatIsWrittenReadsBack(@ForAll("quantities") Quantity quantity) {
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
    }

    @Property(tries = 500)
    void whatIsWrittenPlainlyReadsBack(@ForAll("quantities") Quantity quantity) {
        assertThat(Quantity.parse(quantity.toPlainString())).isEqualTo(quantity);
    }

    @Property(tries = 500)
    void theShortFormIsNeverLongerThanThePlainOne(@ForAll("quantities") Quantity quantity) {
        assertThat(quantity.toString())
                .hasSizeLessThanOrEqualTo(quantity.toPlainString().length());
    }

    @Property(tries = 500)
    void sumsAreExact(@ForAll("amounts") BigDecimal left, @ForAll("amounts") BigDecimal right) {
        Quantity sum = Quantity.of(left, Unit.YUAN).plus(Quantity.of(right, Unit.YUAN));
        assertThat(sum.amount()).isEqualByComparingTo(left.add(right));
        assertThat(sum.minus(Quantity.of(right, Unit.YUAN))).isEqualTo(Quantity.of(left, Unit.YUAN));
    }

    @Property(tries = 500)
    void theScaleIsNeverNegativeAndHasNoTrailingZeros(@ForAll("amounts") BigDecimal amount) {
        BigDecimal held = Quantity.of(amount, Unit.NONE).amount();
        assertThat(held).isEqualByComparingTo(amount);
        assertThat(held.scale())
                .isEqualTo(Math.max(0, amount.stripTrailingZeros().scale()));
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Combinators.combine(amounts(), units()).as(Quantity::of);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        Arbitrary<BigDecimal> any = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(31).negate(), BigInteger.TEN.pow(31)),
                        Arbitraries.integers().between(-32, 32))
                .as(BigDecimal::new);
        Arbitrary<BigDecimal> round = Combinators.combine(
                        Arbitraries.integers().between(-9999, 9999),
                        Arbitraries.integers().between(-14, 4))
                .as((digits, scale) -> BigDecimal.valueOf(digits, scale));
        return Arbitraries.oneOf(any, round);
    }

    /** 3000万元, not 0.3亿元 (GOAL-3). */
    @Property
    void aScaleWordStandsBehindOneAtLeast(@ForAll("amounts") BigDecimal amount) {
        String text = Quantity.of(amount, Unit.YUAN).toString();
        String before = text.replace("元", "").replace("亿", "").replace("万", "");
        boolean scaled = text.contains("万") || text.contains("亿");
        assertThat(!scaled || new BigDecimal(before).abs().compareTo(BigDecimal.ONE) >= 0)
                .as(text)
                .isTrue();
    }

    @Provide
    Arbitrary<Unit> units() {
        Arbitrary<Unit> known = Arbitraries.of(
                        "", "元", "美元", "%", "‰", "百分点", "家", "天", "千克", "千瓦时", "次/周", "点", "e", "E家", "两", "人均元",
                        "人均户均元", "人均%", "m", "kg")
                .map(Unit::of);
        Arbitrary<Unit> any = Arbitraries.strings()
                .withChars("万千百十亿成点两一二分之eEkg家人%/元負個臺")
                .ofMaxLength(5)
                .filter(UnitWords::isUnit)
                .map(Unit::of);
        return Arbitraries.oneOf(known, any);
    }
}
