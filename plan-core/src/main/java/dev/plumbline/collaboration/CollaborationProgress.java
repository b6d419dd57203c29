package dev.plumbline.collaboration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a collaboration goes (COL-1, COL-3). Immutable and thread-safe.
 *
 * @param request the request as it was last filed
 * @param state where it stands
 * @param kickOff its kick-off, held or arranged
 * @param meetings its meetings, the kick-off among them
 * @param resolutions what its meetings resolved
 * @param dues what falls due about the request itself: its kick-off and its briefs
 * @param closed when it was closed
 */
public record CollaborationProgress(
        CollaborationRequest request,
        CollaborationState state,
        Optional<MeetingProgress> kickOff,
        List<MeetingProgress> meetings,
        List<ResolutionProgress> resolutions,
        List<DueItem> dues,
        Optional<Instant> closed) {

    public CollaborationProgress {
        meetings = List.copyOf(meetings);
        resolutions = List.copyOf(resolutions);
        dues = List.copyOf(dues);
    }

    /** Whether it may be closed: its kick-off was held and says what was resolved, and every resolution is done (COL-3). */
    public boolean isClosable() {
        return openResolutions().isEmpty()
                && kickOff.filter(MeetingProgress::isHeld).stream()
                        .flatMap(each -> each.minutes().stream())
                        .anyMatch(Minutes::tellsResolutions);
    }

    /** What is not done yet. */
    public List<ResolutionProgress> openResolutions() {
        return resolutions.stream().filter(each -> !each.isDone()).toList();
    }

    /** What the units took on in the kick-off. */
    public List<Duty> duties() {
        return kickOff.stream()
                .flatMap(meeting -> meeting.minutes().stream())
                .flatMap(minutes -> minutes.duties().stream())
                .toList();
    }

    /** Its due items of a kind, in order of time. */
    public List<DueItem> dues(DueKind kind) {
        return dues.stream().filter(item -> item.kind() == kind).toList();
    }
}
