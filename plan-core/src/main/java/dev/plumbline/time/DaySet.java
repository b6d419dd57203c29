package dev.plumbline.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A set of days, kept as ranges that neither overlap nor touch. Confined to one thread. */
final class DaySet {

    private final TreeMap<Long, Long> lastByFirst = new TreeMap<>();

    /** The union of ranges, in order. */
    static List<DateRange> union(Collection<DateRange> ranges) {
        DaySet days = new DaySet();
        ranges.forEach(days::add);
        return days.ranges();
    }

    void add(DateRange range) {
        long first = range.start().toEpochDay();
        long last = range.end().toEpochDay();
        Map.Entry<Long, Long> near = lastByFirst.floorEntry(last + 1);
        while (near != null && near.getValue() >= first - 1) {
            first = Math.min(first, near.getKey());
            last = Math.max(last, near.getValue());
            lastByFirst.remove(near.getKey());
            near = lastByFirst.floorEntry(last + 1);
        }
        lastByFirst.put(first, last);
    }

    List<DateRange> ranges() {
        return lastByFirst.entrySet().stream()
                .map(each ->
                        DateRange.ofClosed(LocalDate.ofEpochDay(each.getKey()), LocalDate.ofEpochDay(each.getValue())))
                .toList();
    }
}
