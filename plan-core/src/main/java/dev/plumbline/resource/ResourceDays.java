package dev.plumbline.resource;

import dev.plumbline.quantity.Unit;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.DaySet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets of days by resource and unit; no unit stands for any, and units that fit each other for one another (GOAL-3). */
final class ResourceDays {

    private final Map<ResourceId, Map<Optional<Unit>, DaySet>> days = new HashMap<>();

    void add(ResourceId resource, Optional<Unit> unit, DateRange added) {
        days.computeIfAbsent(resource, any -> new HashMap<>())
                .computeIfAbsent(unit.map(ResourceUnits::plain), any -> new DaySet())
                .add(added);
    }

    /** Whether any day of a range belongs to a resource in a unit that fits. */
    boolean meets(ResourceId resource, Optional<Unit> unit, DateRange range) {
        return fitting(resource, unit).anyMatch(each -> each.meets(range));
    }

    /** The days of a range that belong to no unit that fits, in order. */
    List<DateRange> without(ResourceId resource, Optional<Unit> unit, DateRange range) {
        List<DateRange> left = List.of(range);
        for (DaySet each : fitting(resource, unit).toList()) {
            left = left.stream().flatMap(days -> each.without(days).stream()).toList();
        }
        return left;
    }

    private Stream<DaySet> fitting(ResourceId resource, Optional<Unit> unit) {
        return days.getOrDefault(resource, Map.of()).entrySet().stream()
                .filter(each -> fit(each.getKey(), unit))
                .map(Map.Entry::getValue);
    }

    private static boolean fit(Optional<Unit> one, Optional<Unit> other) {
        return one.isPresent() && other.isPresent()
                ? ResourceUnits.fit(one.get(), other.get())
                : one.isEmpty() && other.isEmpty();
    }
}
