package dev.plumbline.io.digest;

import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.CalendarDay;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The week that a day lies in, as the book's calendar has it.
 *
 * @param days its seven days
 * @param calendar which of them are worked on
 */
record Week(DateRange days, WorkingCalendar calendar) {

    static Week of(PlanStatus status) {
        WorkingCalendar calendar = status.calendars().clock().calendar();
        LocalDate first = status.date().with(TemporalAdjusters.previousOrSame(firstDay(calendar.week())));
        return new Week(DateRange.ofClosed(first, first.plusDays(6)), calendar);
    }

    /** The first working day, from Monday, that follows a day of rest; Monday where there is none. */
    static DayOfWeek firstDay(WorkingWeek week) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (week.isWorkingDay(day) && !week.isWorkingDay(day.minus(1))) {
                return day;
            }
        }
        return DayOfWeek.MONDAY;
    }

    boolean contains(LocalDate day) {
        return days.contains(day);
    }

    long workingDays() {
        return days.dates().filter(calendar::isWorkingDay).count();
    }

    boolean isCovered() {
        return days.dates().allMatch(calendar::covers);
    }

    /** Days on which people rest though the week has them work, or work though it has them rest. */
    List<CalendarDay> unusual() {
        return days.dates()
                .map(calendar::day)
                .filter(day -> day.isWorking()
                        != calendar.week().isWorkingDay(day.date().getDayOfWeek()))
                .toList();
    }

    /** The last working day up to a day. */
    LocalDate workingDayUpTo(LocalDate day) {
        return calendar.previousOrSame(day).value();
    }
}
