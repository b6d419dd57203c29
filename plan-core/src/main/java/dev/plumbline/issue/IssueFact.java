package dev.plumbline.issue;

import dev.plumbline.fact.Fact;

/**
 * Something recorded about an issue after its report: what somebody did, or how a table told of it (ISS-4).
 *
 * <p>Where the issue stands is derived from these; see {@link IssueProcess}. Implementations are immutable and
 * thread-safe.
 */
public sealed interface IssueFact extends Fact permits IssueAction, IssueSnapshot {

    /** The issue it is about. */
    IssueId issue();
}
