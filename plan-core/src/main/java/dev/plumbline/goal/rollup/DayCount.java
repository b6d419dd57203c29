package dev.plumbline.goal.rollup;

import dev.plumbline.time.DateRange;

/**
 * Counts the days of a range for the linear share of a target (GOAL-8): calendar days, or a calendar's working days.
 *
 * <p>Of a range split in two, the counts add up to that of the whole.
 */
@FunctionalInterface
public interface DayCount {

    /** Every day counts. */
    DayCount CALENDAR_DAYS = DateRange::days;

    /** The number of days that count, both ends included; not negative. */
    long days(DateRange range);
}
