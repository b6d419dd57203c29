package dev.plumbline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * For which dates a calendar knows every special day (覆盖范围, CAL-1).
 *
 * <p>What several layers know adds up; days between two of them that neither knows stay uncovered. Immutable and
 * thread-safe.
 *
 * @param ranges the dates covered, in order, neither overlapping nor touching; empty where a calendar claims every date
 */
public record Coverage(List<DateRange> ranges) {

    private static final Coverage EVERYTHING = new Coverage(List.of());

    public Coverage {
        ranges = DaySet.union(ranges);
    }

    /** The coverage of a calendar that claims to know every date. */
    public static Coverage everything() {
        return EVERYTHING;
    }

    /** What ranges cover together; every date where there are none. */
    public static Coverage of(Collection<DateRange> ranges) {
        return ranges.isEmpty() ? EVERYTHING : new Coverage(List.copyOf(ranges));
    }

    public boolean isEverything() {
        return ranges.isEmpty();
    }

    public boolean contains(LocalDate day) {
        return isEverything() || ranges.stream().anyMatch(range -> range.contains(day));
    }

    /** Whether every day of a range is covered. */
    public boolean contains(DateRange days) {
        return isEverything()
                || ranges.stream().anyMatch(range -> range.contains(days.start()) && range.contains(days.end()));
    }

    /** The days of a range that are not covered, in order; none where all are. */
    public List<DateRange> gaps(DateRange days) {
        if (contains(days)) {
            return List.of();
        }
        List<DateRange> gaps = new ArrayList<>();
        LocalDate from = days.start();
        for (DateRange known : ranges) {
            if (!known.end().isBefore(from) && !from.isAfter(days.end())) {
                LocalDate before = known.start().minusDays(1);
                if (!before.isBefore(from)) {
                    gaps.add(DateRange.ofClosed(from, before.isAfter(days.end()) ? days.end() : before));
                }
                from = known.end().plusDays(1);
            }
        }
        if (!from.isAfter(days.end())) {
            gaps.add(DateRange.ofClosed(from, days.end()));
        }
        return gaps;
    }

    /** The ranges, separated by commas; empty for every date. */
    @Override
    public String toString() {
        return ranges.stream().map(DateRange::toString).collect(Collectors.joining(", "));
    }
}
