package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.issue.IssueState;
import java.util.List;
import java.util.Optional;

/** How an issue stands by how far the measures of its handling plan are (ISS-4). */
final class MeasureStates {

    private MeasureStates() {}

    /** How far a row's measure is; what the cell says stays with the issue as text too, since a measure holds no state. */
    static Optional<IssueState> of(TableRow row, BookDraft book) {
        Optional<IssueState> state = book.wordCells().read(row, Role.ISSUE_STATE, "issueState", IssueState.values());
        row.keepToo(Role.ISSUE_STATE);
        return state;
    }

    /** Of one measure its own state; of several resolved where all are done, in progress where one has begun; empty for none. */
    static Optional<IssueState> all(List<Optional<IssueState>> states) {
        List<IssueState> known = states.stream().flatMap(Optional::stream).toList();
        if (known.size() < 2) {
            return known.stream().findFirst();
        }
        if (known.size() == states.size() && known.stream().allMatch(MeasureStates::isDone)) {
            return Optional.of(IssueState.RESOLVED);
        }
        boolean begun = known.stream().anyMatch(state -> isDone(state) || state == IssueState.IN_PROGRESS);
        return begun ? Optional.of(IssueState.IN_PROGRESS) : Optional.of(IssueState.TAKEN_IN);
    }

    private static boolean isDone(IssueState state) {
        return state == IssueState.RESOLVED || state == IssueState.VERIFIED || state == IssueState.CLOSED;
    }
}
