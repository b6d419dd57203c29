package dev.plumbline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * All that a calendar knows about one day.
 *
 * <p>Immutable and thread-safe (CAL-1).
 *
 * @param date the day
 * @param kind why it is worked or not
 * @param hours the working intervals; none on a day off
 * @param special the special day behind it, with its name; empty for a day of the weekly pattern
 * @param layer the layer that said so; empty for a day of the weekly pattern
 * @param covered whether the calendar knows this day; if not, it may be a holiday that nobody has entered yet
 */
public record CalendarDay(
        LocalDate date,
        DayKind kind,
        WorkingHours hours,
        Optional<SpecialDay> special,
        Optional<String> layer,
        boolean covered) {

    public boolean isWorking() {
        return !hours.isNone();
    }
}
