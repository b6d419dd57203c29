package dev.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ChineseNumeralsProperties {

    @Property(tries = 1000)
    void whatIsWrittenReadsBack(@ForAll @LongRange(max = 1_000_000_000_000L) long number) {
        assertThat(ChineseNumerals.parse(ChineseNumerals.format(number))).hasValue(number);
    }

    @Property(tries = 300)
    void whatIsWrittenReadsBackUpToTheLargest(@ForAll @LongRange(max = ChineseNumerals.MAX) long number) {
        assertThat(ChineseNumerals.parse(ChineseNumerals.format(number))).hasValue(number);
    }

    @Property(tries = 500)
    void noTextMakesItThrow(@ForAll String text) {
        assertThat(ChineseNumerals.parse(text)).isNotNull();
    }
}
