package dev.plumbline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A set of days, kept as ranges that neither overlap nor touch. Confined to one thread while it is filled. */
public final class DaySet {

    private final TreeMap<Long, Long> lastByFirst = new TreeMap<>();

    /** A set without a day. */
    public DaySet() {}

    /** The union of ranges, in order. */
    public static List<DateRange> union(Collection<DateRange> ranges) {
        DaySet days = new DaySet();
        ranges.forEach(days::add);
        return days.ranges();
    }

    /** Takes every day of a range in. */
    public void add(DateRange range) {
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

    /** Whether any of the days belongs to it. */
    public boolean meets(DateRange days) {
        Map.Entry<Long, Long> before = lastByFirst.floorEntry(days.end().toEpochDay());
        return before != null && before.getValue() >= days.start().toEpochDay();
    }

    /** The days of a range that do not belong to it, in order. */
    public List<DateRange> without(DateRange days) {
        long from = days.start().toEpochDay();
        long last = days.end().toEpochDay();
        List<DateRange> left = new ArrayList<>();
        Long first = lastByFirst.floorKey(from);
        for (Map.Entry<Long, Long> held : lastByFirst
                .subMap(first == null ? from : first, true, last, true)
                .entrySet()) {
            if (held.getKey() > from) {
                left.add(range(from, held.getKey() - 1));
            }
            from = Math.max(from, held.getValue() + 1);
        }
        if (from <= last) {
            left.add(range(from, last));
        }
        return left;
    }

    private static DateRange range(long first, long last) {
        return DateRange.ofClosed(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    /** Its days, in order. */
    public List<DateRange> ranges() {
        return lastByFirst.entrySet().stream()
                .map(each -> range(each.getKey(), each.getValue()))
                .toList();
    }
}
