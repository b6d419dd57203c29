package dev.plumbline.goal.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of amounts for each period (GOAL-3) and of periods that straddle two (GOAL-8). */
class PerPeriodTargetProperties {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    private static double due(Target.PerPeriod each, LocalDate from, LocalDate to, Month fiscalStart) {
        return each.over(DateRange.ofClosed(from, to), fiscalStart, DateRange::days)
                .amount()
                .doubleValue();
    }

    @Property
    void addsUpWhereverTheDaysAreParted(
            @ForAll Period.Kind kind,
            @ForAll @IntRange(min = 1, max = 4) int every,
            @ForAll Month fiscalStart,
            @ForAll @IntRange(max = 700) int start,
            @ForAll @IntRange(max = 400) int first,
            @ForAll @IntRange(max = 400) int second) {
        Target.PerPeriod each = new Target.PerPeriod(Quantity.of(7, Unit.of("次")), every, kind);
        LocalDate from = FIRST.plusDays(start);
        LocalDate middle = from.plusDays(first);
        LocalDate to = middle.plusDays(1L + second);
        double whole = due(each, from, to, fiscalStart);
        double parts = due(each, from, middle, fiscalStart) + due(each, middle.plusDays(1), to, fiscalStart);
        assertThat(parts).isCloseTo(whole, within(1e-9));
    }

    @Property
    void aWholePeriodIsTheAmount(@ForAll Period.Kind kind, @ForAll @IntRange(max = 2000) int day) {
        Period period = Period.containing(kind, FIRST.plusDays(day), Month.JANUARY);
        Quantity amount = Quantity.of(3, Unit.of("家"));
        assertThat(Target.perPeriod(amount, kind)).isEqualTo(new Target.PerPeriod(amount, 1, kind));
        assertThat(new Target.PerPeriod(amount, 1, kind).over(period)).isEqualTo(amount);
    }

    /** Of the months, quarters and years side by side exactly one counts a week. */
    @Property
    void aWeekCountsOnce(@ForAll @IntRange(max = 3000) int day) {
        Period week = Period.weekOf(FIRST.plusDays(day));
        for (Period.Kind kind :
                new Period.Kind[] {Period.Kind.MONTH, Period.Kind.QUARTER, Period.Kind.HALF_YEAR, Period.Kind.YEAR}) {
            Period at = Period.containing(kind, week.start(), Month.JANUARY);
            long counting = Stream.of(at.previous(), at, at.next())
                    .filter(each -> Straddling.counts(each.range(), week))
                    .count();
            assertThat(counting).as(kind + " of " + week).isEqualTo(1);
            Period thursday = Period.containing(kind, week.start().plusDays(3), Month.JANUARY);
            assertThat(Straddling.counts(thursday.range(), week)).isTrue();
        }
    }

    @Property
    void aLongPeriodCountsForNoneOfItsParts(@ForAll @IntRange(max = 2000) int day) {
        LocalDate date = FIRST.plusDays(day);
        Period half = Period.containing(Period.Kind.HALF_YEAR, date, Month.JANUARY);
        for (Period quarter : half.split(Period.Kind.QUARTER)) {
            assertThat(Straddling.counts(quarter.range(), half)).isFalse();
        }
    }
}
