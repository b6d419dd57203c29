package dev.plumbline.time;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The calendars that are built in or plugged in, by id (CAL-1).
 *
 * <p>Where two providers know the same id, the built-in one comes last, so that an application can replace it.
 * Thread-safe if the providers are.
 */
public final class WorkingCalendars {

    private final List<WorkingCalendarProvider> providers;

    private WorkingCalendars(ServiceLoader<WorkingCalendarProvider> loader) {
        providers = loader.stream()
                .map(ServiceLoader.Provider::get)
                .sorted((one, other) -> Boolean.compare(one instanceof ChinaCalendar, other instanceof ChinaCalendar))
                .toList();
    }

    /** The providers that the thread's class loader sees. */
    public static WorkingCalendars load() {
        return new WorkingCalendars(ServiceLoader.load(WorkingCalendarProvider.class));
    }

    /** The providers that a class loader sees. */
    public static WorkingCalendars load(ClassLoader loader) {
        return new WorkingCalendars(ServiceLoader.load(WorkingCalendarProvider.class, loader));
    }

    /** All ids that are known. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        providers.forEach(each -> ids.addAll(each.ids()));
        return ids;
    }

    /** The calendar with an id. */
    public Optional<WorkingCalendar> find(String id) {
        return providers.stream().flatMap(each -> each.find(id).stream()).findFirst();
    }
}
