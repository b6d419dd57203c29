package dev.plumbline.plan;

import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.DayShift;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * On which day a step of planning is due, counted from its period (PLAN-7).
 *
 * <p>Immutable and thread-safe.
 *
 * @param step the step
 * @param kind the periods it belongs to
 * @param month how many months after the first month of the period; negative before it
 * @param opens the day of that month on which it may begin, 1 to 31
 * @param day the day of that month on which it is due; in a shorter month its last day; {@link #FIRST_WORKING_DAY} for
 *     the first working day
 */
public record PlanningRule(PlanningStep step, Period.Kind kind, int month, int opens, int day) {

    /** Stands for the first working day of the month, which no convention moves. */
    public static final int FIRST_WORKING_DAY = 0;

    /** Stands for the last day of the month. */
    public static final int LAST_DAY = 31;

    public PlanningRule {
        if (day < FIRST_WORKING_DAY || day > LAST_DAY || opens < 1 || opens > Math.max(day, 1)) {
            throw new IllegalArgumentException("Days [" + opens + "] to [" + day + "] of step " + step
                    + " are no days of a month in order. Give 1 to 31, or 0 for the first working day.");
        }
    }

    static PlanningRule of(PlanningStep step, Period.Kind kind, int month, int day) {
        return new PlanningRule(step, kind, month, Math.max(day, 1), day);
    }

    Optional<PlanningDate> date(Period period, WorkingCalendar calendar, DayShift shift) {
        YearMonth of = YearMonth.from(period.start()).plusMonths(month);
        if (day == FIRST_WORKING_DAY) {
            LocalDate first = calendar.nextOrSame(of.atDay(1)).value();
            return Optional.of(new PlanningDate(
                    step, period, first, first, first, mark(of.atDay(1), first, calendar, DayShift.NEXT)));
        }
        LocalDate planned = of.atDay(Math.min(day, of.lengthOfMonth()));
        LocalDate begins = of.atDay(Math.min(opens, of.lengthOfMonth()));
        return shift.shift(planned, calendar)
                .map(due -> new PlanningDate(
                        step,
                        period,
                        begins.isAfter(due) ? due : begins,
                        planned,
                        due,
                        mark(planned, due, calendar, shift)));
    }

    /** A day that is never moved rests on no calendar. */
    private static Optional<CoverageMark> mark(
            LocalDate planned, LocalDate due, WorkingCalendar calendar, DayShift shift) {
        return shift == DayShift.UNMOVED ? Optional.empty() : CoverageMark.of(calendar, shift.asked(planned, due));
    }
}
