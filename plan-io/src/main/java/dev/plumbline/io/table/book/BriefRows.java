package dev.plumbline.io.table.book;

import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.WeeklyBrief;
import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.RowFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.Optional;

/** Weekly briefs on collaborations (协作进展简报): each row tells how a request goes on (COL-3). */
final class BriefRows implements Rows {

    @Override
    public void take(OfficeTable table, BookDraft book) {
        PlanDraft plan = book.plan(table);
        for (TableRow row : book.rows(table)) {
            take(row, plan, book);
        }
    }

    private static void take(TableRow row, PlanDraft plan, BookDraft book) {
        Optional<String> progress = row.required(Role.BRIEF_PROGRESS);
        Optional<String> request = row.text(Role.BRIEF_REQUEST);
        if (progress.isEmpty()) {
            row.refuse();
            return;
        }
        Optional<LocalDate> date = DateCells.end(row, Role.BRIEF_DATE);
        Optional<PartyId> by = book.parties()
                .first(row, Role.BRIEF_OWNER)
                .or(() -> book.parties().first(row, Role.BRIEF_UNIT));
        CollaborationId id = request(row, request, plan, book);
        StringBuilder text = new StringBuilder();
        request.filter(name -> book.requests().named(name).isEmpty())
                .ifPresent(name -> text.append(name).append("："));
        text.append(progress.get());
        add(text, row, Role.BRIEF_PROBLEMS);
        add(text, row, Role.BRIEF_NEXT);
        add(text, row, Role.BRIEF_STATE);
        row.text(Role.BRIEF_OWNER).ifPresent(any -> add(text, row, Role.BRIEF_UNIT));
        row.attributes().forEach((name, value) -> add(text, name, value));
        book.record(
                new WeeklyBrief(id, Moment.of(date.orElse(row.table().asOf())), text.toString()), by, date.isPresent());
        row.subject("collaboration", id);
    }

    private static void add(StringBuilder text, TableRow row, Role role) {
        row.text(role).ifPresent(value -> add(text, row.table().headerText(role), value));
    }

    private static void add(StringBuilder text, String name, String value) {
        text.append("；").append(name).append("：").append(value);
    }

    /** The request that the row or the table's title names; another is told of, under an id of its own. */
    private static CollaborationId request(TableRow row, Optional<String> named, PlanDraft plan, BookDraft book) {
        Optional<String> title = Titles.of(row.table());
        Optional<CollaborationId> known =
                named.flatMap(book.requests()::named).or(() -> title.flatMap(book.requests()::within));
        if (known.isPresent()) {
            return known.get();
        }
        String name = named.or(() -> title).orElse(row.table().kind().title());
        row.tell(Role.BRIEF_REQUEST, RowFindings.REQUEST_UNKNOWN, finding -> finding.putFigure("value", name));
        return CollaborationId.of(NameIds.id(plan.id(), Optional.empty(), name));
    }
}
