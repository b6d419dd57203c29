package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.CalendarLayer;
import org.jspecify.annotations.Nullable;

/** A calendar of a book's own as it is written. */
record CalendarDocument(@Nullable CalendarId base, @Required CalendarLayer layer) {

    static CalendarDocument from(CalendarDefinition calendar) {
        return new CalendarDocument(calendar.base().orElse(null), calendar.layer());
    }

    CalendarDefinition toCalendar() {
        return new CalendarDefinition(ofNullable(base), layer);
    }
}
