package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a row says of how its issue stands (ISS-4). */
final class IssueStand {

    private static final List<String> REFUSED =
            List.of("无效", "不合格", "未通过", "不通过", "失败", "退回", "未解决", "未达", "ineffective", "failed", "rejected");
    private static final List<String> CONFIRMED = List.of("有效", "合格", "通过", "达标", "未复发", "effective", "passed");

    private IssueStand() {}

    /**
     * Records how an issue stands as of the day on which it was resolved, and as of the table's day.
     *
     * @return whether the row says how it stands on the table's day
     */
    static boolean tell(TableRow row, IssueId id, boolean handling, BookDraft book) {
        Optional<String> verification = handling ? Optional.empty() : row.text(Role.ISSUE_VERIFICATION);
        Optional<IssueState> state = state(row, verification, book);
        Optional<LocalDate> verified = DateCells.end(row, Role.ISSUE_VERIFIED);
        LocalDate asOf = verified.orElseGet(() -> row.table().asOf());
        Optional<LocalDate> resolved = resolved(row, state, asOf);
        resolved.ifPresent(day -> book.issues().resolvedOn(id, day));
        resolved.ifPresent(day -> book.record(
                new IssueSnapshot(id, Moment.of(day), IssueState.RESOLVED, Optional.empty()), Optional.empty(), true));
        if (state.isEmpty() && verification.isEmpty()) {
            resolved.ifPresent(any -> book.issues().stands(id, IssueState.RESOLVED));
            return false;
        }
        IssueState now = state.or(() -> verification.flatMap(text -> verified(text, book)))
                .or(() -> resolved.map(any -> IssueState.RESOLVED))
                .or(() -> book.issues().state(id))
                .orElse(IssueState.REPORTED);
        book.issues().stands(id, now);
        book.record(new IssueSnapshot(id, Moment.of(asOf), now, verification));
        boolean dated = row.table().mark().isPresent();
        if (!dated && state.isPresent() && asOf.isBefore(row.table().asOf())) {
            // what the table tells holds on its own day too, whatever an earlier form of it told for that day
            book.record(new IssueSnapshot(id, Moment.of(row.table().asOf()), now, Optional.empty()));
        }
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

    /** What a result of a verification says of the state: 合格 and 有效 confirm, 无效 and 不合格 send back. */
    private static Optional<IssueState> verified(String text, BookDraft book) {
        String plain = TextForms.matchingKey(text);
        if (REFUSED.stream().anyMatch(plain::contains)) {
            return Optional.of(IssueState.IN_PROGRESS);
        }
        if (CONFIRMED.stream().anyMatch(plain::contains)) {
            return Optional.of(IssueState.VERIFIED);
        }
        return book.wordCells().constant(text, "issueState", IssueState.values());
    }

    private static Optional<IssueState> state(TableRow row, Optional<String> verification, BookDraft book) {
        Optional<String> text = row.text(Role.ISSUE_STATE);
        String header = row.table().headerText(Role.ISSUE_STATE);
        boolean question = header.contains("是否") || header.contains("?") || header.contains("？");
        Optional<Boolean> yes = question ? text.flatMap(book.wordCells()::yesNo) : Optional.empty();
        if (yes.isPresent()) {
            boolean closing = asked(header) == IssueState.CLOSED;
            Optional<IssueState> so = closing ? verification.flatMap(each -> verified(each, book)) : Optional.empty();
            return Optional.of(yes.get() ? asked(header) : so.orElse(IssueState.IN_PROGRESS));
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
