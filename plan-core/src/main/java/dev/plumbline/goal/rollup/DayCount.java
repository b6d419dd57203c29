package dev.plumbline.goal.rollup;

import dev.plumbline.time.DateRange;
import dev.plumbline.time.WorkingCalendar;

/**
 * Counts the days of a range for the linear share of a target (GOAL-8): calendar days, or a calendar's working days.
 *
 * <p>Of a range split in two, the counts add up to that of the whole.
 */
@FunctionalInterface
public interface DayCount {

    /** Every day counts. */
    DayCount CALENDAR_DAYS = DateRange::days;

    /** The working days of a calendar; beyond its coverage those of its weekly pattern. */
    static DayCount workingDays(WorkingCalendar calendar) {
        return range -> calendar.workingDays(range).value();
    }

    /** The number of days that count, both ends included; not negative. */
    long days(DateRange range);
}
