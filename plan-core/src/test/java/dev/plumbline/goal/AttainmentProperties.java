package dev.plumbline.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of attainment and deviation (GOAL-5, GOAL-6). */
class AttainmentProperties {

    private static final Unit YUAN = Unit.YUAN;

    private static Quantity scaled(Quantity quantity, BigDecimal factor) {
        return quantity.times(factor);
    }

    private static Target scaled(Target target, BigDecimal factor) {
        if (target instanceof Target.Range range) {
            return Target.within(scaled(range.low(), factor), scaled(range.high(), factor));
        }
        return Target.of(scaled(((Target.Value) target).quantity(), factor));
    }

    private static Indicator scaled(Indicator indicator, BigDecimal factor) {
        Indicator.Builder builder = Indicator.builder()
                .direction(indicator.direction())
                .method(indicator.method())
                .target(scaled(indicator.target().orElseThrow(), factor));
        indicator.baseline().ifPresent(base -> builder.baseline(scaled(base, factor)));
        indicator.tolerance().ifPresent(width -> builder.tolerance(scaled(width, factor)));
        return builder.build();
    }

    @Property(tries = 1000)
    void ensureScalingEverythingLeavesAttainmentAndDeviationAlone(
            @ForAll("indicators") Indicator indicator,
            @ForAll("amounts") BigDecimal actual,
            @ForAll("factors") BigDecimal factor) {
        Quantity amount = Quantity.of(actual, YUAN);
        MeasuredValue scaled = MeasuredValue.of(scaled(amount, factor));

        assertThat(Attainment.of(scaled(indicator, factor), scaled))
                .isEqualTo(Attainment.of(indicator, MeasuredValue.of(amount)));
        assertThat(Deviation.of(scaled(indicator, factor), scaled))
                .isEqualTo(Deviation.of(indicator, MeasuredValue.of(amount)));
    }

    @Property(tries = 1000)
    void ensureAttainmentStaysInItsBounds(
            @ForAll("indicators") Indicator indicator, @ForAll("amounts") BigDecimal actual) {
        Ratio attainment = Attainment.of(indicator, MeasuredValue.of(Quantity.of(actual, YUAN)));
        if (indicator.method() == AttainmentMethod.PROGRESS || !attainment.isDefined()) {
            return;
        }
        double value = attainment.value().orElseThrow();
        switch (indicator.direction()) {
            case HIGHER -> assertThat(value).isGreaterThanOrEqualTo(0);
            case LOWER -> assertThat(value).isBetween(0.0, 2.0);
            case WITHIN -> assertThat(value).isBetween(0.0, 1.0);
            case DONE -> throw new AssertionError("amounts attain nothing");
        }
    }

    /** A double cannot tell an amount this near to its target from the target; there the exact amounts decide. */
    private static final double NEXT_TO_FULL = 1e-12;

    @Property(tries = 1000)
    void ensureATargetIsMetExactlyWhereItIsAttainedInFull(
            @ForAll("indicators") Indicator indicator, @ForAll("amounts") BigDecimal actual) {
        MeasuredValue value = MeasuredValue.of(Quantity.of(actual, YUAN));
        Ratio attainment = Attainment.of(indicator, value);
        Optional<Boolean> met =
                Attainment.isMet(indicator, value, indicator.target().orElseThrow());
        if (indicator.method() == AttainmentMethod.RATIO
                && attainment.isDefined()
                && !isZero(indicator.target().orElseThrow())) {
            double attained = attainment.value().orElseThrow();
            boolean isTold = Math.abs(attained - 1) > NEXT_TO_FULL;
            assertThat(met)
                    .contains(
                            isTold
                                    ? attained >= 1
                                    : isReached(indicator.target().orElseThrow(), indicator, actual));
        }
    }

    private static boolean isReached(Target target, Indicator indicator, BigDecimal actual) {
        if (target instanceof Target.Range range) {
            return actual.compareTo(range.low().amount()) >= 0
                    && actual.compareTo(range.high().amount()) <= 0;
        }
        int side = actual.compareTo(((Target.Value) target).quantity().amount());
        return indicator.direction() == Direction.LOWER ? side <= 0 : side >= 0;
    }

    /** 'At most 0' is attained in full or not at all, whichever side of 0 a value lies on. */
    private static boolean isZero(Target target) {
        return target instanceof Target.Value value && value.quantity().isZero();
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        Arbitrary<Direction> directions = Arbitraries.of(Direction.HIGHER, Direction.LOWER, Direction.WITHIN);
        return Combinators.combine(
                        directions,
                        amounts(),
                        amounts(),
                        amounts(),
                        Arbitraries.integers().between(0, 3))
                .as(AttainmentProperties::indicator);
    }

    private static Indicator indicator(
            Direction direction, BigDecimal first, BigDecimal second, BigDecimal third, int kind) {
        Indicator.Builder builder = Indicator.builder().direction(direction);
        if (direction == Direction.WITHIN) {
            builder.target(Target.within(Quantity.of(first.min(second), YUAN), Quantity.of(first.max(second), YUAN)));
        } else {
            builder.target(Target.of(Quantity.of(first, YUAN)));
        }
        if (kind == 1) {
            builder.method(AttainmentMethod.PROGRESS).baseline(Quantity.of(second, YUAN));
        }
        if (kind == 2) {
            builder.tolerance(Quantity.of(third.abs(), YUAN));
        }
        return builder.build();
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(BigDecimal.ZERO)),
                net.jqwik.api.Tuple.of(
                        8,
                        Combinators.combine(
                                        Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
                                        Arbitraries.integers().between(0, 6))
                                .as(BigDecimal::valueOf)),
                net.jqwik.api.Tuple.of(
                        2, Arbitraries.integers().between(-20, 20).map(BigDecimal::valueOf)));
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.integers().between(0, 6))
                .as(BigDecimal::valueOf);
    }
}
