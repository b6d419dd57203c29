package dev.plumbline.resource;

import dev.plumbline.quantity.Unit;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.DaySet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sets of days by resource and unit; no unit stands for any. */
final class ResourceDays {

    private record Key(ResourceId resource, Optional<Unit> unit) {}

    private final Map<Key, DaySet> days = new HashMap<>();
    private static final DaySet NONE = new DaySet();

    void add(ResourceId resource, Optional<Unit> unit, DateRange added) {
        days.computeIfAbsent(key(resource, unit), any -> new DaySet()).add(added);
    }

    DaySet of(ResourceId resource, Optional<Unit> unit) {
        return days.getOrDefault(key(resource, unit), NONE);
    }

    private static Key key(ResourceId resource, Optional<Unit> unit) {
        return new Key(resource, unit.map(ResourceUnits::plain));
    }
}
