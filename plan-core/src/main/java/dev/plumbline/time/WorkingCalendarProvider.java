package dev.plumbline.time;

import java.util.Optional;
import java.util.Set;

/**
 * Plugs in the calendars of other countries (SPI, CAL-1).
 *
 * <p>Name the implementation in {@code META-INF/services/dev.plumbline.time.WorkingCalendarProvider}, or in a module
 * declaration with {@code provides}. It needs a public constructor without parameters and must be safe to call from
 * several threads. {@link WorkingCalendars} finds it.
 */
public interface WorkingCalendarProvider {

    /** The ids of its calendars, for example ISO 3166 country codes. */
    Set<String> ids();

    /** The calendar with an id; empty if it is not one of its own. */
    Optional<WorkingCalendar> find(String id);
}
