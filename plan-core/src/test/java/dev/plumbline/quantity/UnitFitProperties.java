package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of units that fit (GOAL-3). */
class UnitFitProperties {

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(
                        "个", "家", "人", "元", "美元", "%", "分", "天", "毫秒", "秒", "分钟", "小时", "克", "斤", "千克", "吨", "米", "公里",
                        "人均元")
                .map(Unit::of);
    }

    @Property
    void fitsBothWaysAlike(@ForAll("units") Unit one, @ForAll("units") Unit other) {
        assertThat(one.fit(other)).isEqualTo(other.fit(one));
    }

    @Property
    void convertsWhereItFits(@ForAll("units") Unit one, @ForAll("units") Unit other, @ForAll int amount) {
        assertThat(Quantity.of(amount, one).convertedTo(other).isPresent())
                .isEqualTo(one.fit(other).isFit());
    }

    /** Rounded to 20 digits one way, so the way back is off by less than the last of 19. */
    @Property
    void comesBack(
            @ForAll("units") Unit one, @ForAll("units") Unit other, @ForAll @IntRange(min = -100000) int amount) {
        Quantity given = Quantity.of(amount, one);
        given.convertedTo(other).ifPresent(there -> {
            BigDecimal back = there.convertedTo(one).orElseThrow().amount();
            assertThat(back.subtract(given.amount()).abs())
                    .isLessThanOrEqualTo(given.amount().abs().movePointLeft(18));
        });
    }

    @Property
    void keepsTheOrder(
            @ForAll("units") Unit one,
            @ForAll("units") Unit other,
            @ForAll @IntRange(min = -1000, max = 1000) int less,
            @ForAll @IntRange(min = 1, max = 1000) int more) {
        Quantity.of(less, one)
                .convertedTo(other)
                .ifPresent(small -> assertThat(small)
                        .isLessThan(
                                Quantity.of(less + more, one).convertedTo(other).orElseThrow()));
    }
}
