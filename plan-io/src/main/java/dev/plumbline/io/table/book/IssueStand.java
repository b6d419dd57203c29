package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.Optional;

/** What a row says of how its issue stands (ISS-4). */
final class IssueStand {

    private IssueStand() {}

    /**
     * Records how an issue stands as of the day on which it was resolved, and as of the table's day.
     *
     * @return whether the row says how it stands on the table's day
     */
    static boolean tell(TableRow row, IssueId id, boolean handling, BookDraft book) {
        Optional<String> verification = handling ? Optional.empty() : row.text(Role.ISSUE_VERIFICATION);
        Optional<IssueState> state = state(row, book);
        LocalDate asOf = row.table().asOf();
        Optional<LocalDate> resolved = resolved(row, state, asOf);
        resolved.ifPresent(day -> book.record(
                new IssueSnapshot(id, Moment.of(day), IssueState.RESOLVED, Optional.empty()), Optional.empty(), true));
        if (state.isEmpty() && verification.isEmpty()) {
            resolved.ifPresent(any -> book.issues().stands(id, IssueState.RESOLVED));
            return false;
        }
        IssueState now = state.or(() -> verification.flatMap(
                        text -> book.wordCells().constant(text, "issueState", IssueState.values())))
                .or(() -> resolved.map(any -> IssueState.RESOLVED))
                .or(() -> book.issues().state(id))
                .orElse(IssueState.REPORTED);
        book.issues().stands(id, now);
        book.record(new IssueSnapshot(id, Moment.of(asOf), now, verification));
        return true;
    }

    /** A day of resolution that fits the state; a day still to come is a deadline and stays as text. */
    private static Optional<LocalDate> resolved(TableRow row, Optional<IssueState> state, LocalDate asOf) {
        boolean over = state.map(IssueStand::isOver).orElse(true);
        Optional<LocalDate> day = over ? DateCells.end(row, Role.ISSUE_RESOLVED) : Optional.empty();
        if (day.filter(each -> !each.isAfter(asOf)).isEmpty()) {
            row.keep(Role.ISSUE_RESOLVED);
            return Optional.empty();
        }
        return day;
    }

    private static boolean isOver(IssueState state) {
        return state == IssueState.RESOLVED || state == IssueState.VERIFIED || state == IssueState.CLOSED;
    }

    private static Optional<IssueState> state(TableRow row, BookDraft book) {
        Optional<String> text = row.text(Role.ISSUE_STATE);
        String header = row.table().headerText(Role.ISSUE_STATE);
        boolean question = header.contains("是否") || header.contains("?") || header.contains("？");
        Optional<Boolean> yes = question ? text.flatMap(book.wordCells()::yesNo) : Optional.empty();
        if (yes.isPresent()) {
            return Optional.of(yes.get() ? asked(header) : IssueState.IN_PROGRESS);
        }
        return book.wordCells().read(row, Role.ISSUE_STATE, "issueState", IssueState.values());
    }

    /** 是否关闭 asks whether it is closed, 是否解决 whether it is solved. */
    private static IssueState asked(String header) {
        boolean closed =
                header.contains("关闭") || header.contains("關閉") || header.contains("闭环") || header.contains("销号");
        return closed ? IssueState.CLOSED : IssueState.RESOLVED;
    }
}
