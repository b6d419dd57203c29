package dev.plumbline.plan;

import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a step of planning is due for a period (PLAN-7).
 *
 * <p>Immutable and thread-safe.
 *
 * @param step the step
 * @param period the period that is planned
 * @param opens the first day on which it may take place; of most steps the day it is due
 * @param planned the day of the timetable
 * @param due the day after it was moved off a day without work
 * @param uncovered the days that the due day rests on and that the calendar does not cover (CAL-1); empty where it does
 */
public record PlanningDate(
        PlanningStep step,
        Period period,
        LocalDate opens,
        LocalDate planned,
        LocalDate due,
        Optional<CoverageMark> uncovered) {

    /** Whether its day has passed by the end of {@code date}, the step not being done. */
    public boolean isOverdue(LocalDate date) {
        return due.isBefore(date);
    }
}
