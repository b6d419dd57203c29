package dev.plumbline.io.arbitrary;

import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.quantity.Bound;
import dev.plumbline.quantity.Comparison;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The small values that the model is made of. */
public final class Values {

    private Values() {}

    /** Ids from a few, so that some references meet; now and then an odd one. */
    public static <I> Arbitrary<I> ids(Function<String, I> id) {
        Arbitrary<String> few = Arbitraries.of("a", "b", "c", "目标一", "2024-06");
        return Arbitraries.oneOf(few, few, few, Texts.words()).map(id);
    }

    public static Arbitrary<PartyId> parties() {
        Arbitrary<OrgUnitId> units = Texts.words().map(OrgUnitId::new);
        Arbitrary<String> titles = Texts.words().map(title -> title.replace('/', '*'));
        return Arbitraries.oneOf(
                Texts.words().map(PersonId::new),
                units,
                Texts.words().map(BodyId::new),
                Combinators.combine(Texts.maybe(units), titles).as(PositionId::new));
    }

    public static Arbitrary<Reference> references() {
        Arbitrary<String> kinds = Arbitraries.of("goal", "task", "meeting", "plan");
        return Combinators.combine(kinds, Texts.words()).as(Reference::new);
    }

    /** Decimals within 64 digits and a scale of ±32. */
    public static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-1000), BigInteger.valueOf(1000)),
                Arbitraries.bigIntegers()
                        .between(
                                BigInteger.TEN.pow(64).negate().add(BigInteger.ONE),
                                BigInteger.TEN.pow(64).subtract(BigInteger.ONE)));
        Arbitrary<Integer> scales = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(-32, 32));
        return Combinators.combine(digits, scales).as(BigDecimal::new);
    }

    public static Arbitrary<BigDecimal> positiveDecimals() {
        return decimals().map(BigDecimal::abs).map(decimal -> decimal.signum() == 0 ? BigDecimal.ONE : decimal);
    }

    public static Arbitrary<BigDecimal> percents() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2);
    }

    /** Doubles of every size that a book can hold. */
    public static Arbitrary<Double> doubles() {
        return Arbitraries.oneOf(
                Arbitraries.of(0.0, -0.0, 0.1, 1.0, 1.2, 2.7755575615628914E-17, 1e-33, 9.9e31, -1e-32, 1.0 / 3),
                Combinators.combine(
                                Arbitraries.doubles().between(-1, 1),
                                Arbitraries.integers().between(-14, 31))
                        .as((digits, size) -> digits * Math.pow(10, size)));
    }

    public static Arbitrary<Double> thresholds() {
        return doubles().filter(value -> value >= 0);
    }

    public static Arbitrary<Quantity> quantities() {
        return Combinators.combine(amounts(), units()).as(Quantity::of);
    }

    public static Arbitrary<Unit> units() {
        return Arbitraries.of(
                Unit.NONE,
                Unit.YUAN,
                Unit.US_DOLLAR,
                Unit.PERCENT,
                Unit.PERMILLE,
                Unit.POINT,
                Unit.of("家"),
                Unit.of("人"),
                Unit.of("分"),
                Unit.of("天"),
                Unit.of("千克"));
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-200_000_000L, 200_000_000L).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1e15), BigDecimal.valueOf(1e15))
                        .ofScale(6));
    }

    public static Arbitrary<Bound> bounds() {
        Arbitrary<Bound> limits = Combinators.combine(Arbitraries.of(Comparison.class), quantities())
                .as(Bound::of);
        Arbitrary<Bound> ranges = Combinators.combine(
                        Arbitraries.longs().between(0, 1000),
                        Arbitraries.longs().between(0, 1000),
                        units())
                .as((a, b, unit) ->
                        Bound.between(Quantity.of(Math.min(a, b), unit), Quantity.of(Math.max(a, b), unit)));
        return Arbitraries.oneOf(limits, ranges);
    }

    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    public static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 3_000_000_000L),
                        Arbitraries.of(0, 1, 1_000_000, 120_000_000, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    public static Arbitrary<Moment> moments() {
        return Arbitraries.oneOf(dates().map(Moment::of), instants().map(Moment::of));
    }

    /** Periods of every length, in fiscal years of every start. */
    public static Arbitrary<Period> periods() {
        return Combinators.combine(Arbitraries.of(Period.Kind.class), dates(), Arbitraries.of(Month.class))
                .as(Period::containing);
    }

    public static Arbitrary<DateRange> ranges() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 400))
                .as((start, days) -> DateRange.ofClosed(start, start.plusDays(days)));
    }

    public static Arbitrary<Stamp> stamps() {
        return Combinators.combine(parties(), instants()).as(Stamp::new);
    }

    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Shanghai", "UTC", "America/New_York", "+08:00", "Z", "UTC+08:00")
                .map(ZoneId::of);
    }

    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> some) {
        return Texts.maybe(some);
    }
}
