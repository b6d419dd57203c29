package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.time.Moment;
import org.jspecify.annotations.Nullable;

/** The state of an issue as a table told it, as it is written. */
record IssueSnapshotDocument(
        @Required IssueId issue,
        @Required Moment when,
        @Required IssueState state,
        @Nullable String verification) {

    static IssueSnapshotDocument from(IssueSnapshot snapshot) {
        return new IssueSnapshotDocument(
                snapshot.issue(),
                snapshot.when(),
                snapshot.state(),
                snapshot.verification().orElse(null));
    }

    IssueSnapshot toSnapshot() {
        return new IssueSnapshot(issue, when, state, ofNullable(verification));
    }
}
