package dev.plumbline.task;

import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a task was meant to go on: evenly over its days, both ends counted (MON-2). */
record PlannedCourse(DateRange range) {

    long days() {
        return range.days();
    }

    /** The days of the task that have passed at the end of {@code date}; 0 before its start, all after its end. */
    long elapsed(LocalDate date) {
        return Math.max(0, Math.min(days(), ChronoUnit.DAYS.between(range.start(), date) + 1));
    }

    double percentOn(LocalDate date) {
        return 100.0 * elapsed(date) / days();
    }

    /** The day at whose end the plan has reached a share; of nothing, the day before the start. */
    LocalDate reached(Share share) {
        return range.start().plusDays(share.daysOf(days()) - 1);
    }
}
