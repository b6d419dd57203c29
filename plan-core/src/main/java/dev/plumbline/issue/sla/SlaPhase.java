package dev.plumbline.issue.sla;

import java.time.Duration;
import java.time.Instant;

/**
 * A time in the course of a clock during which nothing happens to it, so that what it shows follows from how it stood at the
 * beginning. Immutable.
 *
 * @param since the beginning
 * @param mode whether it runs, stands still or has stopped, or does not exist
 * @param term what the severity means; of no meaning while issues of the severity have no such clock
 * @param due the due time at the beginning
 * @param isMoving whether the due time moves with the time for which the clock stands still
 * @param elapsed the time used up at the beginning
 * @param paused the time for which it had stood still at the beginning
 * @param stint what it was called for
 */
record SlaPhase(
        Instant since,
        Mode mode,
        SlaTerm term,
        Instant due,
        boolean isMoving,
        Duration elapsed,
        Duration paused,
        Stint stint) {

    /** What a clock does during a phase. */
    enum Mode {
        RUNS,
        STANDS,
        STOPPED,
        /** Issues of the severity have no such clock. */
        UNTIMED
    }
}
