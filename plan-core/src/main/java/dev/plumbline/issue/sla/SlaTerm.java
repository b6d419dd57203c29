package dev.plumbline.issue.sla;

import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.SeveritySince;
import dev.plumbline.time.Deadline;
import dev.plumbline.time.WorkingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a severity means for a clock, from an instant on: all that does not hang on pauses or on when the clock is read, so
 * that it is reckoned once. Immutable.
 *
 * @param since from when on the severity holds
 * @param severity the severity
 * @param isTimed whether issues of this severity have such a clock; if not, the rest means nothing
 * @param measure in which time the clock counts
 * @param due when it would fall due without pauses
 * @param total the time from its start to then
 */
record SlaTerm(
        Instant since, IssueSeverity severity, boolean isTimed, SlaMeasure measure, Instant due, Duration total) {

    static List<SlaTerm> of(SlaTarget target, Instant start, List<SeveritySince> severities, WorkingClock clock) {
        return severities.stream().map(each -> of(target, start, each, clock)).toList();
    }

    static SlaTerm of(SlaTarget target, Instant start, SeveritySince severity, WorkingClock clock) {
        Optional<Deadline> deadline = target.deadline(severity.severity());
        if (deadline.isEmpty()) {
            return new SlaTerm(
                    severity.since(), severity.severity(), false, SlaMeasure.ELAPSED_TIME, start, Duration.ZERO);
        }
        SlaMeasure measure = SlaMeasure.of(deadline.get());
        Instant due = clock.due(start, deadline.get()).value();
        Duration total = measure.between(start, due, clock);
        return new SlaTerm(severity.since(), severity.severity(), true, measure, due, total);
    }
}
