package dev.plumbline.issue.sla;

import dev.plumbline.issue.PauseSpan;
import dev.plumbline.issue.SeveritySince;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened to one round of a clock: all that its phases follow from. Immutable.
 *
 * @param start from when on time is counted; no later than the first stint
 * @param stints when it was called for, in order, at least one
 * @param pauses when the issue was paused, in order and apart, none after the last stint
 * @param severities how grave the issue was, in order; the first one holds from the start
 */
record SlaCourse(Instant start, List<Stint> stints, List<PauseSpan> pauses, List<SeveritySince> severities) {

    SlaCourse {
        stints = List.copyOf(stints);
        pauses = List.copyOf(pauses);
        severities = List.copyOf(severities);
    }

    Stint last() {
        return stints.get(stints.size() - 1);
    }

    /** The same course with another pause; what overlaps is joined. */
    SlaCourse paused(Instant from, Instant until) {
        Instant start = from;
        Instant end = until;
        List<PauseSpan> apart = new ArrayList<>();
        for (PauseSpan pause : pauses) {
            Instant other = pause.until().orElse(Instant.MAX);
            if (other.isBefore(start) || pause.from().isAfter(end)) {
                apart.add(pause);
            } else {
                start = start.isBefore(pause.from()) ? start : pause.from();
                end = end.isAfter(other) ? end : other;
            }
        }
        apart.add(new PauseSpan(start, end.equals(Instant.MAX) ? Optional.empty() : Optional.of(end)));
        apart.sort((one, other) -> one.from().compareTo(other.from()));
        return new SlaCourse(this.start, stints, apart, severities);
    }

    SlaCourse stopped(Instant instant) {
        List<Stint> others = new ArrayList<>(stints);
        others.set(stints.size() - 1, new Stint(last().from(), instant, false, false));
        return new SlaCourse(start, others, pauses, severities);
    }
}
