package dev.plumbline.evaluation;

import dev.plumbline.fact.Reference;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.RootCause;
import java.util.List;
import java.util.Optional;

/**
 * A problem that occurred in a period, why, and what keeps it from happening again (存在问题与根本原因, EVA-1, ISS-5).
 * Immutable and thread-safe.
 *
 * @param issue the issue
 * @param description what happened
 * @param severity how grave it is
 * @param state where it stands as of the report's moment
 * @param rootCauses why it came about
 * @param containment what stops its effect for now
 * @param prevention what keeps it from happening again
 */
public record ProblemEvaluation(
        IssueId issue,
        String description,
        IssueSeverity severity,
        IssueState state,
        List<RootCause> rootCauses,
        Optional<String> containment,
        Optional<String> prevention) {

    public ProblemEvaluation {
        rootCauses = List.copyOf(rootCauses);
    }

    /** A link to the issue. */
    public Reference reference() {
        return Reference.of("issue", issue.value());
    }
}
