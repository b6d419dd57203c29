package dev.plumbline.resource;

import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A set of days, kept as ranges that do not meet. Confined to one thread while it is filled. */
final class DaySet {

    private final NavigableMap<LocalDate, LocalDate> ends = new TreeMap<>();

    void add(DateRange days) {
        LocalDate start = days.start();
        LocalDate end = days.end();
        Map.Entry<LocalDate, LocalDate> before = ends.floorEntry(end);
        while (before != null && !before.getValue().isBefore(start)) {
            start = before.getKey().isBefore(start) ? before.getKey() : start;
            end = before.getValue().isAfter(end) ? before.getValue() : end;
            ends.remove(before.getKey());
            before = ends.floorEntry(end);
        }
        ends.put(start, end);
    }

    /** Whether any of the days belongs to it. */
    boolean meets(DateRange days) {
        Map.Entry<LocalDate, LocalDate> before = ends.floorEntry(days.end());
        return before != null && !before.getValue().isBefore(days.start());
    }

    /** The days that do not belong to it, in order. */
    List<DateRange> without(DateRange days) {
        List<DateRange> left = new ArrayList<>();
        LocalDate from = days.start();
        LocalDate first = Optional.ofNullable(ends.floorKey(from)).orElse(from);
        for (Map.Entry<LocalDate, LocalDate> gone :
                ends.subMap(first, true, days.end(), true).entrySet()) {
            if (gone.getKey().isAfter(from)) {
                left.add(new DateRange(from, gone.getKey().minusDays(1)));
            }
            if (!gone.getValue().isBefore(days.end())) {
                return left;
            }
            from = gone.getValue().isBefore(from) ? from : gone.getValue().plusDays(1);
        }
        left.add(new DateRange(from, days.end()));
        return left;
    }
}
