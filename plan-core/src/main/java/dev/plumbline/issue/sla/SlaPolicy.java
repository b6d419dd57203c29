package dev.plumbline.issue.sla;

import static dev.plumbline.issue.IssueState.CONTAINED;
import static dev.plumbline.issue.IssueState.IN_PROGRESS;
import static dev.plumbline.issue.IssueState.REJECTED;
import static dev.plumbline.issue.IssueState.REOPENED;
import static dev.plumbline.issue.IssueState.REPORTED;
import static dev.plumbline.issue.IssueState.TAKEN_IN;

import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.time.Deadline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that has to be done about an issue in time (问题时限标准), as data (ISS-3).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SlaPolicy {

    private static final List<Escalation> SHARES = List.of(
            Escalation.of(50, EscalationRole.OWNER),
            Escalation.of(80, EscalationRole.OWNER, EscalationRole.SUPERIOR),
            Escalation.of(100, EscalationRole.OWNER, EscalationRole.SUPERIOR, EscalationRole.OPERATIONS_MANAGEMENT));

    private static final SlaPolicy STANDARD = builder()
            .addTargets(intake(Deadline.workingDays(1)))
            .addTargets(startOfHandling(Map.of(
                    IssueSeverity.URGENT, Deadline.hours(24),
                    IssueSeverity.IMPORTANT, Deadline.workingDays(3),
                    IssueSeverity.GENERAL, Deadline.workingDays(5))))
            .build();

    SlaPolicy() {}

    /** What has to be done in time; each has clocks of its own. */
    public abstract List<SlaTarget> targets();

    @Value.Check
    void check() {
        long ids = targets().stream().map(SlaTarget::id).distinct().count();
        if (ids < targets().size()) {
            throw new IllegalArgumentException("Two clocks have the same id in "
                    + targets().stream().map(SlaTarget::id).toList() + ". Give each an id of its own.");
        }
    }

    /**
     * The source documents' times: intake within 1 working day of the report; start of handling within 24 hours, 3 or 5
     * working days after intake, by severity. There is no time for the solution.
     */
    public static SlaPolicy standard() {
        return STANDARD;
    }

    /** The issue is taken in or rejected (受理). */
    public static SlaTarget intake(Deadline deadline) {
        return SlaTarget.builder()
                .id("intake")
                .chinese("受理")
                .english("intake")
                .addStartsOn(REPORTED)
                .addRunsIn(REPORTED)
                .actor(EscalationRole.OPERATIONS_MANAGEMENT)
                .deadline(deadline)
                .addEscalations(
                        Escalation.of(80, EscalationRole.OPERATIONS_MANAGEMENT),
                        Escalation.of(
                                100, EscalationRole.OPERATIONS_MANAGEMENT, EscalationRole.GENERAL_MANAGERS_OFFICE))
                .build();
    }

    /** Work on the issue begins after it was taken in or reopened (启动处理). */
    public static SlaTarget startOfHandling(Map<IssueSeverity, Deadline> deadlines) {
        return SlaTarget.builder()
                .id("start")
                .chinese("启动处理")
                .english("start of handling")
                .addStartsOn(TAKEN_IN, REOPENED)
                .addRunsIn(TAKEN_IN, REOPENED)
                .addCancelledBy(REJECTED)
                .deadlines(deadlines)
                .escalations(SHARES)
                .build();
    }

    /** The issue is solved after it was taken in or reopened (解决). */
    public static SlaTarget resolution(Map<IssueSeverity, Deadline> deadlines) {
        return SlaTarget.builder()
                .id("resolution")
                .chinese("解决")
                .english("resolution")
                .addStartsOn(TAKEN_IN, REOPENED)
                .addRunsIn(TAKEN_IN, IN_PROGRESS, CONTAINED, REOPENED)
                .addCancelledBy(REJECTED)
                .deadlines(deadlines)
                .escalations(SHARES)
                .build();
    }

    /** The target of an id. */
    public Optional<SlaTarget> target(String id) {
        return targets().stream().filter(target -> target.id().equals(id)).findFirst();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code SlaPolicy}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link SlaPolicy}. */
    public static final class Builder extends SlaPolicyBuilder {
        Builder() {}
    }
}
