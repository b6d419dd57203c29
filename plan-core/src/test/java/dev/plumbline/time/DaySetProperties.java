package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A set of days against one that counts them singly. */
class DaySetProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Property
    void holdsTheDaysOfItsRanges(@ForAll("ranges") List<DateRange> ranges, @ForAll("range") DateRange asked) {
        DaySet days = new DaySet();
        BitSet single = new BitSet();
        for (DateRange each : ranges) {
            days.add(each);
            single.or(single(each));
        }
        assertThat(single(days.ranges())).isEqualTo(single);
        assertThat(days.ranges()).isEqualTo(DaySet.union(ranges));
        assertThat(days.meets(asked)).isEqualTo(single.intersects(single(asked)));
        BitSet left = single(asked);
        left.andNot(single);
        assertThat(single(days.without(asked))).isEqualTo(left);
    }

    private static BitSet single(List<DateRange> ranges) {
        BitSet days = new BitSet();
        ranges.forEach(each -> days.or(single(each)));
        return days;
    }

    private static BitSet single(DateRange range) {
        BitSet days = new BitSet();
        range.dates().forEach(day -> days.set((int) (day.toEpochDay() - FIRST.toEpochDay())));
        return days;
    }

    @Provide
    Arbitrary<List<DateRange>> ranges() {
        return range().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<DateRange> range() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 12))
                .as((start, days) -> DateRange.ofClosed(FIRST.plusDays(start), FIRST.plusDays(start + days)));
    }
}
