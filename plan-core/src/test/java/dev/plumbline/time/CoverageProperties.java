package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** CAL-1: coverages add up, against a look at every single day. */
class CoverageProperties {

    private static final LocalDate ZERO = LocalDate.of(2026, 12, 1);

    @Provide
    Arbitrary<DateRange> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 20))
                .as((from, length) -> DateRange.ofClosed(ZERO.plusDays(from), ZERO.plusDays(from + length)));
    }

    @Provide
    Arbitrary<List<DateRange>> layers() {
        return ranges().list().ofMinSize(1).ofMaxSize(5);
    }

    @Property
    void isCoveredWhatSomeLayerCovers(@ForAll("layers") List<DateRange> layers, @ForAll("ranges") DateRange asked) {
        WorkingCalendar calendar =
                WorkingCalendar.of("plain", WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-18:00")));
        for (DateRange each : layers) {
            calendar =
                    calendar.with(CalendarLayer.builder("layer").coverage(each).build());
        }
        Coverage coverage = calendar.coverage();
        List<LocalDate> missing = asked.dates()
                .filter(day -> layers.stream().noneMatch(range -> range.contains(day)))
                .toList();
        Stream<LocalDate> gaps = coverage.gaps(asked).stream().flatMap(DateRange::dates);
        assertThat(gaps).containsExactlyElementsOf(missing);
        assertThat(coverage.contains(asked)).isEqualTo(missing.isEmpty());
        assertThat(calendar.workingDays(asked).covered()).isEqualTo(missing.isEmpty());
        assertThat(asked.dates().filter(calendar::covers).count()).isEqualTo(asked.days() - missing.size());
    }
}
