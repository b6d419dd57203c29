package dev.plumbline.status;

import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.IssueTimeline;
import dev.plumbline.issue.Verification;
import dev.plumbline.issue.sla.EscalationDue;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.party.PartyId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where an issue stands (问题状态): what became of it, and how its clocks stand (ISS-3, ISS-4). Immutable and thread-safe.
 *
 * @param timeline what became of it until the moment asked for
 * @param clocks what its clocks show then, every round of each, in the order of the policy; none before its report
 * @param escalations those that have fallen due on clocks that have not stopped, in order of time
 * @param isUnderObservation whether it is closed and its solution still watched: 已关闭, 观察中 (ISS-6)
 */
public record IssueStatus(
        IssueTimeline timeline, List<SlaReading> clocks, List<EscalationDue> escalations, boolean isUnderObservation) {

    public IssueStatus {
        clocks = List.copyOf(clocks);
        escalations = List.copyOf(escalations);
    }

    /** The issue as it was reported. */
    public Issue issue() {
        return timeline.issue();
    }

    /** Its state; an application's own states count as their standard ones. */
    public IssueState state() {
        return timeline.state().standard();
    }

    /** How grave it is: as it was graded last, else as it was reported, else by the rules. */
    public IssueSeverity severity() {
        return timeline.severity();
    }

    /** Who handles it now. */
    public Optional<PartyId> owner() {
        return timeline.owner();
    }

    /** What the reporter saw when last checking the result. */
    public Optional<String> verification() {
        return timeline.verification().map(Verification::result);
    }

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return switch (state()) {
            case CLOSED, REJECTED, VERIFIED -> false;
            default -> true;
        };
    }

    /** The clocks that have not stopped, the one that falls due first at the front. */
    public List<SlaReading> running() {
        return clocks.stream()
                .filter(clock -> !clock.isStopped())
                .sorted(Comparator.comparing(SlaReading::due))
                .toList();
    }

    /** Its path in findings. */
    public String path() {
        return "issue/" + issue().id();
    }
}
