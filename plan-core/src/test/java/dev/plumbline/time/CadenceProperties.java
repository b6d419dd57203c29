package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.time.CadencePattern.Months;
import dev.plumbline.time.CadencePattern.OnWeekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** COL-4, TASK-9: every cadence is read back from each of the texts in which it is told. */
class CadenceProperties {

    @Provide
    Arbitrary<Cadence> cadences() {
        Arbitrary<Optional<LocalTime>> times = Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59))
                .as(LocalTime::of)
                .optional();
        return Combinators.combine(patterns(), times, Arbitraries.of(DayShift.class))
                .as(Cadence::new);
    }

    private static Arbitrary<CadencePattern> patterns() {
        Arbitrary<Months> months = Arbitraries.of(1, 2, 3, 4, 6, 12)
                .flatMap(every -> Arbitraries.integers().between(1, every).map(first -> new Months(every, first)));
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        Arbitrary<Integer> numbers = Arbitraries.of(OnWeekday.LAST, 1, 2, 3, 4, 5);
        return Arbitraries.oneOf(
                Arbitraries.just(new CadencePattern.Daily()),
                Combinators.combine(
                                Arbitraries.integers().between(2, 52),
                                Arbitraries.integers().between(1, 52),
                                days)
                        .as((every, first, on) -> new CadencePattern.EveryWeeks(every, 1 + first % every, on)),
                days.map(CadencePattern.Weekly::new),
                Combinators.combine(months, Arbitraries.integers().between(1, 31))
                        .as(CadencePattern.OnDay::new),
                Combinators.combine(months, numbers, Arbitraries.of(DayOfWeek.class))
                        .as(OnWeekday::new),
                Combinators.combine(Arbitraries.integers().between(1, 100), Arbitraries.of(Period.Kind.class))
                        .as(CadencePattern.Times::new),
                Combinators.combine(
                                Arbitraries.integers().between(1, 100),
                                Arbitraries.integers().between(2, 100),
                                Arbitraries.of(Period.Kind.class))
                        .as(CadencePattern.TimesEvery::new));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isReadBackFromItsChinese(@ForAll("cadences") Cadence cadence) {
        assertThat(Cadence.parse(cadence.text(Locale.CHINESE))).isEqualTo(cadence);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isReadBackFromItsEnglish(@ForAll("cadences") Cadence cadence) {
        assertThat(Cadence.parse(cadence.text(Locale.ENGLISH))).isEqualTo(cadence);
        assertThat(Cadence.parse(cadence.toString())).isEqualTo(cadence);
    }

    /** Counted on the fingers from Monday 2024-01-01. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void comesBackAfterAsManyWeeks(@ForAll("cadences") Cadence cadence) {
        if (!(cadence.pattern() instanceof CadencePattern.EveryWeeks weekly)) {
            return;
        }
        LocalDate monday = LocalDate.of(2024, 1, 1).plusWeeks(weekly.first() - 1);
        Stream<LocalDate> expected = IntStream.range(0, 5)
                .mapToObj(round -> monday.plusWeeks((long) round * weekly.every()))
                .flatMap(start -> start.datesUntil(start.plusDays(7)))
                .filter(day -> weekly.days().contains(day.getDayOfWeek()));
        LocalDate end = LocalDate.of(2024, 1, 1).plusWeeks(5L * weekly.every());
        assertThat(LocalDate.of(2024, 1, 1).datesUntil(end).filter(weekly::fallsOn))
                .containsExactlyElementsOf(expected.toList());
    }
}
