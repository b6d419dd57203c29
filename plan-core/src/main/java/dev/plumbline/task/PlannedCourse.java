package dev.plumbline.task;

import dev.plumbline.time.DateRange;
import dev.plumbline.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a task was meant to go on: evenly over its days, both ends counted (MON-2).
 *
 * <p>Working days count where a calendar is given, unless the task has none of them: then all its days count.
 */
record PlannedCourse(DateRange range, Optional<WorkingCalendar> calendar) {

    static PlannedCourse of(DateRange range, Optional<WorkingCalendar> calendar) {
        boolean works =
                calendar.filter(days -> days.workingDays(range).value() > 0).isPresent();
        return new PlannedCourse(range, works ? calendar : Optional.empty());
    }

    long days() {
        return DayCount.in(range, calendar);
    }

    /** The days of the task that have passed at the end of {@code date}; 0 before its start, all after its end. */
    long elapsed(LocalDate date) {
        if (date.isBefore(range.start())) {
            return 0;
        }
        return DayCount.in(
                DateRange.ofClosed(range.start(), date.isBefore(range.end()) ? date : range.end()), calendar);
    }

    double percentOn(LocalDate date) {
        return 100.0 * elapsed(date) / days();
    }

    /** The day at whose end the plan has reached a share; of nothing, the day before the start. */
    LocalDate reached(Share share) {
        long days = share.daysOf(days());
        LocalDate before = range.start().minusDays(1);
        return calendar.map(each -> each.plusWorkingDays(before, days).value()).orElseGet(() -> before.plusDays(days));
    }
}
