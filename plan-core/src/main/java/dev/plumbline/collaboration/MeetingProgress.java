package dev.plumbline.collaboration;

import dev.plumbline.diagnostic.FindingCode;
import java.util.ArrayList;
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

    /** What all its minutes together do not say (COL-3). */
    List<FindingCode> missingOfMinutes() {
        List<FindingCode> missing = new ArrayList<>();
        if (minutes.stream().allMatch(each -> each.points().isEmpty())) {
            missing.add(CollaborationCheck.MINUTES_WITHOUT_POINTS);
        }
        if (minutes.stream().noneMatch(Minutes::tellsResolutions)) {
            missing.add(CollaborationCheck.MINUTES_WITHOUT_RESOLUTIONS);
        }
        if (minutes.stream().allMatch(each -> each.distributedTo().isEmpty())) {
            missing.add(CollaborationCheck.MINUTES_WITHOUT_DISTRIBUTION);
        }
        return missing;
    }

    /** Its due item of a kind. */
    public Optional<DueItem> due(DueKind kind) {
        return dues.stream().filter(item -> item.kind() == kind).findFirst();
    }
}
