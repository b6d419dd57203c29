package dev.plumbline.collaboration;

import java.util.List;
import java.util.Optional;

/**
 * How a meeting is prepared and written up (COL-2). Immutable and thread-safe.
 *
 * @param meeting the meeting as it was last arranged
 * @param isHeld whether it has taken place
 * @param notice the notice, if one was sent
 * @param minutes the minutes distributed, in order of time
 * @param dues what falls due about it; nothing if it was called off
 */
public record MeetingProgress(
        Meeting meeting, boolean isHeld, Optional<MeetingNotice> notice, List<Minutes> minutes, List<DueItem> dues) {

    public MeetingProgress {
        minutes = List.copyOf(minutes);
        dues = List.copyOf(dues);
    }

    /** Its due item of a kind. */
    public Optional<DueItem> due(DueKind kind) {
        return dues.stream().filter(item -> item.kind() == kind).findFirst();
    }
}
