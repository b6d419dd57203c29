package dev.plumbline.status;

import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Derives where issues stand; the last snapshot counts. */
final class IssueStatuses {

    private IssueStatuses() {}

    static List<IssueStatus> of(FactView facts) {
        Map<IssueId, IssueSnapshot> last = new HashMap<>();
        facts.of(IssueSnapshot.class).forEach(snapshot -> last.put(snapshot.issue(), snapshot));
        return facts.of(Issue.class).stream()
                .map(issue -> status(issue, Optional.ofNullable(last.get(issue.id()))))
                .toList();
    }

    private static IssueStatus status(Issue issue, Optional<IssueSnapshot> snapshot) {
        return new IssueStatus(
                issue,
                snapshot.map(IssueSnapshot::state).orElse(IssueState.REPORTED),
                snapshot.flatMap(IssueSnapshot::verification));
    }
}
