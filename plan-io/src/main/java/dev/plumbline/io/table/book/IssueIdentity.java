package dev.plumbline.io.table.book;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.region.TableMatch;
import dev.plumbline.io.table.row.Namesakes;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.RowFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which issue a row is about (IO-2d): the one of its number, else the one that is described so. Two rows of one table are
 * two issues, but for the measures of a handling plan, of which an issue may have several.
 */
final class IssueIdentity {

    private static final String VERIFICATION = "issue-verification";
    private static final List<Role> TELLING = List.of(
            Role.ISSUE_DESCRIPTION,
            Role.ISSUE_OCCURRED,
            Role.ISSUE_REPORTED,
            Role.ISSUE_UNIT,
            Role.ISSUE_OWNER,
            Role.ISSUE_REPORTER);

    private final BookDraft book;
    private final PlanDraft plan;
    private final OfficeTable table;
    private final boolean numbered;
    private final boolean handling;
    private final Namesakes namesakes;
    private final List<Integer> subjectColumns;
    private final Map<IssueId, List<String>> subjects = new HashMap<>();
    private final Map<String, IssueSubjects> alike = new HashMap<>();
    private final Map<String, Deque<IssueId>> others = new HashMap<>();

    IssueIdentity(BookDraft book, PlanDraft plan, OfficeTable table) {
        this.book = book;
        this.plan = plan;
        this.table = table;
        this.handling = handles(table);
        this.numbered = isNumbered();
        boolean counted = !numbered && table.area().isPresent();
        this.namesakes = Namesakes.of(
                table,
                book.remarks(),
                this::id,
                this::id,
                TELLING,
                counted ? Optional.of(Role.ISSUE_NUMBER) : Optional.empty());
        this.subjectColumns = handling ? subjectColumns(table) : List.of();
    }

    /** Measures with states of their own and no descriptions of issues between them are a plan of measures too. */
    private static boolean handles(OfficeTable table) {
        boolean described = table.area()
                .map(area -> area.match().has(Role.ISSUE_DESCRIPTION))
                .orElse(true);
        boolean states = table.has(Role.ISSUE_STATE) && described;
        boolean verifies = table.kind().id().equals(VERIFICATION) && table.has(Role.ISSUE_VERIFICATION);
        return table.has(Role.ISSUE_MEASURES)
                && !states
                && !verifies
                && !table.has(Role.ISSUE_OCCURRED)
                && !table.has(Role.ISSUE_REPORTED);
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

    /** The id that a row would have if it had no namesakes; measures of a handling plan may be about one issue. */
    private Optional<String> id(TableRow row) {
        if (handling) {
            return Optional.empty();
        }
        Optional<String> number = numbered ? row.peek(Role.ISSUE_NUMBER) : Optional.empty();
        return number.map(own -> plan.idOf(table, own))
                .or(() -> row.peek(Role.ISSUE_DESCRIPTION)
                        .map(text -> byName(plan, text).value()));
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
    Optional<Issue> find(TableRow row, Optional<String> number, Optional<String> description) {
        for (PlanDraft each : book.chain(plan)) {
            Optional<Issue> found = number.flatMap(own -> book.issues().of(IssueId.of(each.idOf(table, own))))
                    .filter(issue -> isFree(issue.id()))
                    .or(() -> description.flatMap(text -> described(row, each, text, number)));
            if (found.isPresent()) {
                book.namedBy(table).add("issue/" + found.get().id());
                subjects.putIfAbsent(found.get().id(), subject(row));
                return found;
            }
        }
        return Optional.empty();
    }

    /** Of issues of one description with numbers of their own none is meant by another number. */
    private Optional<Issue> described(TableRow row, PlanDraft each, String text, Optional<String> number) {
        if (number.isPresent()) {
            return book.issues()
                    .of(byName(each, text))
                    .filter(issue -> isFree(issue.id()))
                    .filter(issue -> IssueDrafts.key(each, issue.description()).equals(IssueDrafts.key(each, text)));
        }
        if (handling) {
            return alike.computeIfAbsent(IssueDrafts.key(each, text), any -> new IssueSubjects(subjects))
                    .find(book.issues().described(each, text), subject(row))
                    .flatMap(book.issues()::of);
        }
        Deque<IssueId> ids = others(each, text);
        while (!ids.isEmpty() && !isFree(ids.peek())) {
            ids.remove();
        }
        return Optional.ofNullable(ids.peek()).flatMap(book.issues()::of);
    }

    /** What a row says before the issue: which machine, product, place. The same issue of another one is another issue. */
    private List<String> subject(TableRow row) {
        return subjectColumns.stream()
                .map(column -> {
                    CellAddress place = table.sheet().anchor(CellAddress.of(row.number(), column));
                    return table.sheet()
                            .value(place.row(), place.column())
                            .text()
                            .strip();
                })
                .toList();
    }

    /** Columns without a meaning of their own that stand before the description, and those of category and scope. */
    private static List<Integer> subjectColumns(OfficeTable table) {
        Optional<TableMatch> match =
                table.area().map(TableArea::match).filter(each -> each.has(Role.ISSUE_DESCRIPTION));
        if (match.isEmpty()) {
            return List.of();
        }
        int described = match.get().roles().get(Role.ISSUE_DESCRIPTION).column();
        List<Integer> columns = new ArrayList<>();
        match.get().unknown().stream()
                .map(HeaderCell::column)
                .filter(column -> column < described)
                .forEach(columns::add);
        for (Role role : List.of(Role.ISSUE_SCOPE, Role.ISSUE_CATEGORY)) {
            HeaderCell cell = match.get().roles().get(role);
            if (cell != null) {
                columns.add(cell.column());
            }
        }
        return columns;
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
        String id = number.map(own -> plan.idOf(table, own))
                .orElseGet(() -> byName(plan, description).value());
        Optional<String> more = namesakes.of(row);
        String free = book.ids().claim("issue", id + more.orElse(""));
        if (more.isPresent() || !free.equals(id)) {
            row.tell(
                    Role.ISSUE_DESCRIPTION,
                    RowFindings.clash(number.isPresent()),
                    finding -> finding.putFigure("id", free));
        }
        book.namedBy(table).add("issue/" + free);
        subjects.put(IssueId.of(free), subject(row));
        return IssueId.of(free);
    }
}
