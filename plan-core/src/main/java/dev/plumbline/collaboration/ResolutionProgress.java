package dev.plumbline.collaboration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a resolution is (COL-2, COL-3). Immutable and thread-safe.
 *
 * @param resolution the resolution as it was last written
 * @param meeting the meeting that resolved it
 * @param request the request it belongs to
 * @param done when it was done; empty while it is not
 * @param report the last report about it
 * @param remindersSent when reminder letters were sent, in order
 * @param dues what falls due about it: the resolution itself, and a reminder while it is overdue
 */
public record ResolutionProgress(
        Resolution resolution,
        MeetingId meeting,
        Optional<CollaborationId> request,
        Optional<Instant> done,
        Optional<ResolutionReport> report,
        List<Instant> remindersSent,
        List<DueItem> dues) {

    public ResolutionProgress {
        remindersSent = List.copyOf(remindersSent);
        dues = List.copyOf(dues);
    }

    public boolean isDone() {
        return done.isPresent();
    }

    /** Its due item of a kind. */
    public Optional<DueItem> due(DueKind kind) {
        return dues.stream().filter(item -> item.kind() == kind).findFirst();
    }

    /** Whether a reminder letter is to be sent now. */
    public boolean isReminderDue(Instant asOf) {
        return due(DueKind.REMINDER).filter(item -> item.isOverdue(asOf)).isPresent();
    }
}
