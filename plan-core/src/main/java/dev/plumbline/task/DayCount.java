package dev.plumbline.task;

import dev.plumbline.time.DateRange;
import dev.plumbline.time.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Counts days: working days where there is a calendar, else all. */
final class DayCount {

    private DayCount() {}

    static long in(DateRange range, Optional<WorkingCalendar> calendar) {
        return calendar.map(days -> days.workingDays(range).value()).orElseGet(range::days);
    }

    /** The days after one date up to and with another; negative where the other is earlier. */
    static long between(LocalDate from, LocalDate to, Optional<WorkingCalendar> calendar) {
        if (calendar.isEmpty() || from.equals(to)) {
            return ChronoUnit.DAYS.between(from, to);
        }
        return from.isBefore(to)
                ? in(DateRange.ofClosed(from.plusDays(1), to), calendar)
                : -in(DateRange.ofClosed(to.plusDays(1), from), calendar);
    }
}
