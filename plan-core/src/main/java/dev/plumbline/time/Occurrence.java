package dev.plumbline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One time that something recurs (TASK-9, COL-4).
 *
 * <p>Immutable and thread-safe.
 *
 * @param planned the day of the pattern; where several fall together on one day, the first of them
 * @param date the day after it was moved off a day without work
 * @param time the time of day, where the cadence has one
 * @param number which of several on the same day, from 1
 * @param uncovered the days that the calendar was asked about to find the date and does not cover; empty where it covers
 *     them all (CAL-1)
 */
public record Occurrence(
        LocalDate planned, LocalDate date, Optional<LocalTime> time, int number, Optional<CoverageMark> uncovered) {

    /** Whether the calendar covers every day that it was asked about to find the date. */
    public boolean covered() {
        return uncovered.isEmpty();
    }

    /** When it takes place or falls due: at its time, else with the end of its day. */
    public Moment moment(ZoneId zone) {
        return time.map(each -> Moment.of(WallTime.instant(date.atTime(each), zone)))
                .orElseGet(() -> Moment.of(date));
    }

    /** When it falls due: at its time, else at the close of business, else with the end of its day. */
    public Instant due(WorkingClock clock) {
        return time.isPresent()
                ? moment(clock.zone()).instant(clock.zone())
                : clock.closing(date).orElseGet(() -> WallTime.endOfDay(date, clock.zone()));
    }
}
