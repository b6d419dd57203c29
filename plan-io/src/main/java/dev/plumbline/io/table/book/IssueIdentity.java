package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which issue a row is about (IO-2d): the one of its number, else the one that is described so. Two rows of one table are
 * two issues, but for the measures of a handling plan, of which an issue may have several.
 */
final class IssueIdentity {

    private final BookDraft book;
    private final PlanDraft plan;
    private final OfficeTable table;
    private final boolean numbered;
    private final boolean handling;
    private final Map<String, Deque<IssueId>> others = new HashMap<>();

    IssueIdentity(BookDraft book, PlanDraft plan, OfficeTable table) {
        this.book = book;
        this.plan = plan;
        this.table = table;
        this.handling = table.has(Role.ISSUE_MEASURES)
                && !table.has(Role.ISSUE_STATE)
                && !table.has(Role.ISSUE_OCCURRED)
                && !table.has(Role.ISSUE_REPORTED);
        this.numbered = isNumbered();
    }

    /** A number above the table, or in a form, names the issue; so does one of a column that more than counts the rows. */
    private boolean isNumbered() {
        boolean column =
                table.area().filter(area -> area.match().has(Role.ISSUE_NUMBER)).isPresent();
        if (!column) {
            return table.has(Role.ISSUE_NUMBER);
        }
        return handling
                ? Numbers.name(table, Role.ISSUE_NUMBER, book.words())
                : Numbers.identify(table, Role.ISSUE_NUMBER, book.words());
    }

    /** Whether the table is a plan of measures, of which one issue may have several. */
    boolean isHandling() {
        return handling;
    }

    /** The number that names the row's issue. */
    Optional<String> number(TableRow row) {
        Optional<String> number = row.text(Role.ISSUE_NUMBER);
        Optional<String> above = row.above(Role.ISSUE_NUMBER);
        if (number.isPresent() && !numbered) {
            row.layout(Role.ISSUE_NUMBER);
            return above;
        }
        return number.or(() -> above);
    }

    /** The known issue that a row is about. */
    Optional<Issue> find(Optional<String> number, Optional<String> description) {
        for (PlanDraft each : book.chain(plan)) {
            Optional<Issue> found = number.flatMap(own -> book.issues().of(IssueId.of(each.id() + "/" + own)))
                    .filter(issue -> isFree(issue.id()))
                    .or(() -> description.flatMap(text -> described(each, text, number)));
            if (found.isPresent()) {
                book.namedBy(table).add("issue/" + found.get().id());
                return found;
            }
        }
        return Optional.empty();
    }

    /** Of issues of one description with numbers of their own none is meant by another number. */
    private Optional<Issue> described(PlanDraft each, String text, Optional<String> number) {
        if (number.isPresent()) {
            return book.issues()
                    .of(byName(each, text))
                    .filter(issue -> isFree(issue.id()))
                    .filter(issue -> IssueDrafts.key(each, issue.description()).equals(IssueDrafts.key(each, text)));
        }
        if (handling) {
            return book.issues().described(each, text).stream().findFirst().flatMap(book.issues()::of);
        }
        Deque<IssueId> ids = others(each, text);
        while (!ids.isEmpty() && !isFree(ids.peek())) {
            ids.remove();
        }
        return Optional.ofNullable(ids.peek()).flatMap(book.issues()::of);
    }

    /** The issues of a description that others told of, not rows of this table; asked for before it has told of any. */
    private Deque<IssueId> others(PlanDraft each, String text) {
        return others.computeIfAbsent(
                IssueDrafts.key(each, text),
                any -> new ArrayDeque<>(book.issues().described(each, text)));
    }

    private boolean isFree(IssueId id) {
        return handling || !book.namedBy(table).contains("issue/" + id);
    }

    private static IssueId byName(PlanDraft plan, String description) {
        return IssueId.of(NameIds.id(plan.id(), Optional.empty(), description));
    }

    /** A free id for a new issue. */
    IssueId claim(TableRow row, Optional<String> number, String description) {
        String id = number.map(own -> plan.id() + "/" + own)
                .orElseGet(() -> byName(plan, description).value());
        String free = book.ids().claim("issue", id);
        if (!free.equals(id)) {
            row.tell(Role.ISSUE_DESCRIPTION, TableFindings.ID_CLASH, finding -> finding.putFigure("id", free));
        }
        book.namedBy(table).add("issue/" + free);
        return IssueId.of(free);
    }
}
