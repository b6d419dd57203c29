package dev.plumbline.time;

import java.util.Optional;

/**
 * A calendar of a book's own (自定义日历): a layer of days and hours over a calendar that is known by name (CAL-1).
 *
 * <p>So a unit's calendar inherits from its company's, and the company's from its country's, without copying a day. The
 * layer's name is the calendar's. Immutable and thread-safe.
 *
 * @param base the calendar below: another one of the book, or a built-in one such as {@code CN}; Monday to Friday, 09:00
 *     to 18:00, where absent
 * @param layer the days and hours that differ from it
 */
public record CalendarDefinition(Optional<CalendarId> base, CalendarLayer layer) {

    public CalendarDefinition {
        CalendarId.of(layer.name());
    }

    /** A layer over Monday to Friday, 09:00 to 18:00. */
    public static CalendarDefinition of(CalendarLayer layer) {
        return new CalendarDefinition(Optional.empty(), layer);
    }

    /** A layer over a calendar that is known by name. */
    public static CalendarDefinition over(CalendarId base, CalendarLayer layer) {
        return new CalendarDefinition(Optional.of(base), layer);
    }

    /** The name that plans, units and tasks choose it by. */
    public CalendarId id() {
        return CalendarId.of(layer.name());
    }
}
