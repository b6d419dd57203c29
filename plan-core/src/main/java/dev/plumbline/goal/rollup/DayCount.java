package dev.plumbline.goal.rollup;

import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.WorkingCalendar;
import java.util.Optional;

/**
 * Counts the days of a range for the linear share of a target (GOAL-8): calendar days, or a calendar's working days.
 *
 * <p>Of a range split in two, the counts add up to that of the whole.
 */
@FunctionalInterface
public interface DayCount {

    /** Every day counts. */
    DayCount CALENDAR_DAYS = DateRange::days;

    /** The working days of a calendar; beyond its coverage those of its weekly pattern, which {@link #uncovered} tells. */
    static DayCount workingDays(WorkingCalendar calendar) {
        return new DayCount() {
            @Override
            public long days(DateRange range) {
                return calendar.workingDays(range).value();
            }

            @Override
            public Optional<CoverageMark> uncovered(DateRange range) {
                return CoverageMark.of(calendar, range);
            }
        };
    }

    /** The days of a range about which the count knows the weekly pattern alone (CAL-1); empty where it knows them all. */
    default Optional<CoverageMark> uncovered(DateRange range) {
        return Optional.empty();
    }

    /** The number of days that count, both ends included; not negative. */
    long days(DateRange range);
}
