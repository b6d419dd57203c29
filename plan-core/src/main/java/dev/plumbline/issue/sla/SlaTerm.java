package dev.plumbline.issue.sla;

import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.time.Deadline;
import dev.plumbline.time.WorkingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a severity means for a clock. Immutable.
 *
 * @param severity the severity
 * @param deadline how long it may take
 * @param measure in which time the clock counts
 * @param due when it would fall due without pauses
 * @param total the time from its start to then
 */
record SlaTerm(IssueSeverity severity, Deadline deadline, SlaMeasure measure, Instant due, Duration total) {

    /** Empty if issues of this severity have no such clock. */
    static Optional<SlaTerm> of(SlaTarget target, IssueSeverity severity, Instant start, WorkingClock clock) {
        return target.deadline(severity).map(deadline -> {
            SlaMeasure measure = SlaMeasure.of(deadline);
            Instant due = clock.due(start, deadline).value();
            return new SlaTerm(severity, deadline, measure, due, measure.between(start, due, clock));
        });
    }
}
