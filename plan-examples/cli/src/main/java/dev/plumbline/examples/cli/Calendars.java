package dev.plumbline.examples.cli;

import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingCalendars;
import dev.plumbline.time.WorkingHours;
import dev.plumbline.time.WorkingWeek;
import java.util.Locale;

/** The calendars that can be named on the command line. */
final class Calendars {

    private Calendars() {}

    /**
     * A calendar by its id, or {@code plain} for Monday to Friday without holidays.
     *
     * @throws IllegalArgumentException if no calendar has that id
     */
    static WorkingCalendar named(String id, WorkingHours hours) {
        if (id.equals("plain")) {
            return WorkingCalendar.of("plain", WorkingWeek.mondayToFriday(hours));
        }
        WorkingCalendars known = WorkingCalendars.load();
        return known.find(id.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Calendar [" + id + "] is not known. Give plain or one of " + known.ids() + "."))
                .withHours(hours);
    }
}
