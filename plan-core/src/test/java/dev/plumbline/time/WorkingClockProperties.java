package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of working time, to the nanosecond, inside the tables and beyond them. */
class WorkingClockProperties {

    private static final List<WorkingClock> CLOCKS = Stream.of(
                    "Asia/Shanghai",
                    "America/New_York",
                    "Australia/Lord_Howe",
                    "Pacific/Apia",
                    "Africa/Cairo",
                    "America/St_Johns",
                    "Africa/Casablanca",
                    "Asia/Kathmandu")
            .map(zone -> new RandomCalendar(new SplittableRandom(zone.hashCode()))
                    .calendar()
                    .at(ZoneId.of(zone)))
            .toList();

    @Property(tries = 500)
    void addingTwiceIsAddingTheSum(
            @ForAll("clocks") WorkingClock clock,
            @ForAll("instants") Instant start,
            @ForAll("durations") Duration one,
            @ForAll("durations") Duration other) {
        Instant atOnce = clock.plus(start, one.plus(other)).value();
        assertThat(clock.plus(clock.plus(start, one).value(), other).value()).isEqualTo(atOnce);
        Instant back = clock.minus(start, one.plus(other)).value();
        assertThat(clock.minus(clock.minus(start, one).value(), other).value()).isEqualTo(back);
    }

    @Property(tries = 500)
    void forwardsThenBackwardsReturnsToWorkingTime(
            @ForAll("clocks") WorkingClock clock,
            @ForAll("instants") Instant start,
            @ForAll("durations") Duration amount) {
        Instant later = clock.plus(start, amount).value();
        assertThat(clock.minus(later, amount).value())
                .isEqualTo(amount.isZero() ? start : clock.next(start).value());
        Instant earlier = clock.minus(start, amount).value();
        assertThat(clock.plus(earlier, amount).value())
                .isEqualTo(amount.isZero() ? start : clock.previous(start).value());
    }

    @Property(tries = 500)
    void whatIsAddedLiesBetween(
            @ForAll("clocks") WorkingClock clock,
            @ForAll("instants") Instant start,
            @ForAll("durations") Duration amount) {
        Instant later = clock.plus(start, amount).value();
        assertThat(later).isAfterOrEqualTo(start);
        assertThat(clock.between(start, later).value()).isEqualTo(amount);
        assertThat(clock.between(later, start).value()).isEqualTo(amount.negated());
    }

    @Property(tries = 500)
    void timeBetweenIsAdditive(
            @ForAll("clocks") WorkingClock clock,
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant two,
            @ForAll("instants") Instant three) {
        Duration whole = clock.between(one, three).value();
        assertThat(clock.between(one, two)
                        .value()
                        .plus(clock.between(two, three).value()))
                .isEqualTo(whole);
        assertThat(whole.abs()).isLessThanOrEqualTo(Duration.between(one, three).abs());
    }

    @Property(tries = 500)
    void aLaterStartIsNeverDueEarlier(
            @ForAll("clocks") WorkingClock clock,
            @ForAll("instants") Instant start,
            @ForAll("durations") Duration later,
            @ForAll("deadlines") Deadline deadline) {
        Instant other = start.plus(later);
        boolean setBack = clock.date(other).isBefore(clock.date(start));
        if (!setBack) {
            assertThat(clock.due(other, deadline).value())
                    .isAfterOrEqualTo(clock.due(start, deadline).value());
            assertThat(clock.dueBefore(other, deadline).value())
                    .isAfterOrEqualTo(clock.dueBefore(start, deadline).value());
        }
    }

    @Property(tries = 500)
    void dueLiesAheadAndDueBeforeBehind(
            @ForAll("clocks") WorkingClock clock,
            @ForAll("instants") Instant start,
            @ForAll("deadlines") Deadline deadline) {
        assertThat(clock.due(start, deadline).value()).isAfterOrEqualTo(start);
        assertThat(clock.dueBefore(start, deadline).value()).isBeforeOrEqualTo(start);
    }

    @Property(tries = 500)
    void nextAndPreviousBorderOnWorkingTime(@ForAll("clocks") WorkingClock clock, @ForAll("instants") Instant instant) {
        Instant next = clock.next(instant).value();
        Instant previous = clock.previous(instant).value();
        assertThat(clock.isWorking(next)).isTrue();
        assertThat(clock.isWorking(previous.minusNanos(1))).isTrue();
        assertThat(clock.between(previous, next).value()).isZero();
        assertThat(clock.isWorking(instant)).isEqualTo(next.equals(instant));
    }

    @Provide
    Arbitrary<WorkingClock> clocks() {
        return Arbitraries.of(CLOCKS);
    }

    /** From 1950 to 2100, most of them within the tables; half on whole seconds. */
    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Instant> seconds =
                Arbitraries.longs().between(-631_152_000L, 4_102_444_800L).map(Instant::ofEpochSecond);
        Arbitrary<Long> nanos = Arbitraries.longs().between(0, 999_999_999);
        return Arbitraries.oneOf(seconds, seconds.flatMap(each -> nanos.map(each::plusNanos)));
    }

    @Provide
    Arbitrary<Duration> durations() {
        Arbitrary<Duration> seconds = Arbitraries.longs().between(0, 4_000_000).map(Duration::ofSeconds);
        Arbitrary<Long> nanos = Arbitraries.longs().between(0, 999_999_999);
        return Arbitraries.oneOf(seconds, seconds.flatMap(each -> nanos.map(each::plusNanos)));
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        return Arbitraries.of(Deadline.Unit.class)
                .flatMap(unit -> Arbitraries.integers().between(1, 500).map(amount -> Deadline.of(amount, unit)));
    }
}
