package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodProperties {

    @Property(tries = 300)
    void everyDayIsInExactlyOnePeriodOfAKind(
            @ForAll Period.Kind kind, @ForAll("days") LocalDate day, @ForAll Month fiscalStart) {
        Period period = Period.containing(kind, day, fiscalStart);
        assertThat(period.contains(day)).isTrue();
        assertThat(period.next().start()).isEqualTo(period.end().plusDays(1));
        assertThat(period.previous().end()).isEqualTo(period.start().minusDays(1));
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property(tries = 300)
    void theMonthsOfAPeriodFillIt(
            @ForAll("longKinds") Period.Kind kind, @ForAll("days") LocalDate day, @ForAll Month start) {
        Period period = Period.containing(kind, day, start);
        List<Period> months = period.split(Period.Kind.MONTH);
        assertThat(months.stream().mapToLong(each -> each.range().days()).sum())
                .isEqualTo(period.range().days());
        assertThat(months).allMatch(each -> each.enclosing(kind).equals(period));
    }

    @Property(tries = 300)
    void periodsAreNumberedInOrder(@ForAll("days") LocalDate day, @ForAll Month start) {
        Period year = Period.containing(Period.Kind.YEAR, day, start);
        assertThat(year.split(Period.Kind.QUARTER)).map(Period::number).containsExactly(1, 2, 3, 4);
        assertThat(year.split(Period.Kind.HALF_YEAR)).map(Period::yearNumber).containsOnly(year.yearNumber());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-100_000, 200_000).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Period.Kind> longKinds() {
        return Arbitraries.of(Period.Kind.YEAR, Period.Kind.HALF_YEAR, Period.Kind.QUARTER, Period.Kind.MONTH);
    }
}
