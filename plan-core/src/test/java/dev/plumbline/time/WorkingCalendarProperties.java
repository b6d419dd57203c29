package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {

    private static final LocalDate START = LocalDate.of(1990, 1, 1);

    @Property(tries = 100)
    void countsLikeAWalkDayByDay(
            @ForAll long seed, @ForAll @IntRange(max = 25_000) int offset, @ForAll @IntRange(max = 900) int length) {
        WorkingCalendar calendar = new RandomCalendar(new SplittableRandom(seed)).calendar();
        LocalDate from = START.plusDays(offset);
        DateRange range = DateRange.ofClosed(from, from.plusDays(length));
        long count =
                range.dates().filter(each -> !calendar.hours(each).isNone()).count();
        assertThat(calendar.workingDays(range).value()).isEqualTo(count);
    }

    @Property(tries = 100)
    void theNthWorkingDayLeavesNBehind(
            @ForAll long seed,
            @ForAll @IntRange(max = 25_000) int offset,
            @ForAll @IntRange(min = 1, max = 900) int n) {
        WorkingCalendar calendar = new RandomCalendar(new SplittableRandom(seed)).calendar();
        LocalDate from = START.plusDays(offset);
        LocalDate later = calendar.plusWorkingDays(from, n).value();
        assertThat(calendar.isWorkingDay(later)).isTrue();
        assertThat(calendar.workingDays(DateRange.ofClosed(from.plusDays(1), later))
                        .value())
                .isEqualTo(n);
        LocalDate earlier = calendar.plusWorkingDays(from, -n).value();
        assertThat(calendar.isWorkingDay(earlier)).isTrue();
        assertThat(calendar.workingDays(DateRange.ofClosed(earlier, from.minusDays(1)))
                        .value())
                .isEqualTo(n);
    }

    @Property(tries = 100)
    void forwardsThenBackwardsReturns(@ForAll long seed, @ForAll @IntRange(min = 1, max = 900) int n) {
        WorkingCalendar calendar = new RandomCalendar(new SplittableRandom(seed)).calendar();
        LocalDate day =
                calendar.nextOrSame(START.plusDays(Math.floorMod(seed, 18_000))).value();
        LocalDate later = calendar.plusWorkingDays(day, n).value();
        assertThat(calendar.plusWorkingDays(later, -n).value()).isEqualTo(day);
    }
}
