package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.RowFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One table of issues while it is read. Confined to one thread. */
final class IssueTable {

    private final OfficeTable table;
    private final BookDraft book;
    private final PlanDraft plan;
    private final IssueIdentity identity;
    private final Map<IssueId, List<HandlingMeasure>> measures = new LinkedHashMap<>();
    private final Map<IssueId, List<Optional<IssueState>>> states = new HashMap<>();
    private final Set<IssueId> standing = new HashSet<>();

    IssueTable(OfficeTable table, BookDraft book) {
        this.table = table;
        this.book = book;
        this.plan = book.plan(table);
        this.identity = new IssueIdentity(book, plan, table);
    }

    void take() {
        for (TableRow row : book.rows(table)) {
            take(row);
        }
        measures.forEach(this::plan);
    }

    private void take(TableRow row) {
        Optional<String> number = identity.number(row);
        Optional<String> text = row.text(Role.ISSUE_DESCRIPTION)
                .or(() -> number.isEmpty() && !row.table().has(Role.ISSUE_DESCRIPTION) ? titled() : Optional.empty());
        if (number.isEmpty() && text.isEmpty()) {
            row.required(Role.ISSUE_DESCRIPTION);
            row.refuse();
            return;
        }
        Optional<Issue> known = identity.find(row, number, text);
        String description =
                text.or(() -> known.map(Issue::description)).orElseGet(() -> titled().orElseGet(number::get));
        IssueId id = known.map(Issue::id).orElseGet(() -> identity.claim(row, number, description));
        if (known.isEmpty() && (text.isEmpty() || identity.isHandling())) {
            row.tell(
                    Role.ISSUE_DESCRIPTION,
                    RowFindings.ISSUE_ENTERED,
                    finding -> finding.putFigure("issue", description));
        }
        IssueCells cells = new IssueCells(row, plan, book);
        Issue.Builder told = cells.read(id, description);
        Optional<HandlingMeasure> measure = cells.measure();
        if (identity.isHandling() && row.table().has(Role.ISSUE_STATE)) {
            states.computeIfAbsent(id, any -> new ArrayList<>()).add(MeasureStates.of(row, book));
        } else if (IssueStand.tell(row, id, identity.isHandling(), book)) {
            standing.add(id);
        }
        if (!cells.isDated()) {
            book.issues().resolvedOn(id).ifPresent(day -> told.when(Moment.of(day)));
        }
        enter(told.attributes(row.attributes()).build(), known, cells.isDated());
        measure.ifPresent(
                each -> measures.computeIfAbsent(id, any -> new ArrayList<>()).add(each));
        row.subject("issue", id);
    }

    /** 关于堆垛机停机问题的处理方案: the title names the issue. */
    private Optional<String> titled() {
        return Titles.of(table)
                .filter(title -> title.startsWith("关于") || title.startsWith("關於"))
                .map(title -> title.substring(2))
                .filter(title -> title.lastIndexOf('的') > 0)
                .map(title -> title.substring(0, title.lastIndexOf('的')));
    }

    private void enter(Issue told, Optional<Issue> known, boolean dated) {
        Optional<PartyId> by = told.reporter().or(told::owner);
        boolean reported = told.reported().isPresent();
        if (known.isPresent()) {
            Issue filled =
                    IssueFill.fill(known.get(), told, dated, book.issues().besides(told.id()));
            book.issues().change(filled, by, reported);
        } else {
            book.issues().put(plan, told, by, reported);
        }
    }

    /** A handling plan is told with a state: an issue that has one was taken in at least (ISS-4). */
    private void plan(IssueId id, List<HandlingMeasure> list) {
        Moment when = Moment.of(table.asOf());
        Optional<PartyId> owner = book.issues().of(id).flatMap(Issue::owner);
        if (table.mark().isEmpty() && standing.add(id)) {
            IssueState state = MeasureStates.all(states.getOrDefault(id, List.of()))
                    .or(() -> book.issues().state(id))
                    .orElse(IssueState.TAKEN_IN);
            book.issues().stands(id, state);
            book.record(new IssueSnapshot(id, when, state, Optional.empty()), owner, false);
        }
        book.record(new HandlingPlan(id, when, list), owner, false);
    }
}
