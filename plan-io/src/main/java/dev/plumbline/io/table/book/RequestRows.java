package dev.plumbline.io.table.book;

import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.fact.Reference;
import dev.plumbline.io.table.row.CellFindings;
import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.Optional;

/** Requests across departments (跨部门协作申请单), as forms or lists (COL-1). */
final class RequestRows implements Rows {

    @Override
    public void take(OfficeTable table, BookDraft book) {
        PlanDraft plan = book.plan(table);
        boolean column = table.area()
                .filter(area -> area.match().has(Role.REQUEST_NUMBER))
                .isPresent();
        boolean numbered = !column || Numbers.identify(table, Role.REQUEST_NUMBER, book.words());
        for (TableRow row : book.rows(table)) {
            take(row, plan, numbered, book);
        }
    }

    private static void take(TableRow row, PlanDraft plan, boolean numbered, BookDraft book) {
        Optional<String> goal = row.text(Role.REQUEST_GOAL);
        Optional<String> matter = row.text(Role.REQUEST_MATTER).or(() -> goal);
        Optional<PartyId> head = book.parties().first(row, Role.REQUEST_HEAD);
        Optional<OrgUnitId> unit =
                book.parties().unit(row, Role.REQUEST_UNIT).or(() -> head.flatMap(book.parties()::unitOf));
        if (matter.isEmpty() || unit.isEmpty()) {
            row.report(
                    matter.isEmpty() ? Role.REQUEST_MATTER : Role.REQUEST_UNIT,
                    CellFindings.VALUE_MISSING,
                    Localized.of("非空内容", "something in this cell"));
            row.refuse();
            return;
        }
        Optional<String> number = row.text(Role.REQUEST_NUMBER);
        if (number.isPresent() && !numbered) {
            row.layout(Role.REQUEST_NUMBER);
        }
        CollaborationId id = id(row, number.filter(any -> numbered), matter.get(), unit.get(), plan, book);
        Optional<LocalDate> date = DateCells.end(row, Role.REQUEST_DATE);
        CollaborationRequest.Builder request = CollaborationRequest.builder()
                .id(id)
                .when(Moment.of(date.orElse(row.table().asOf())))
                .requestingUnit(unit.get())
                .head(head.map(party -> book.parties().of(party, unit)))
                .matter(matter.get())
                .goal(goal)
                .wantedDate(DateCells.end(row, Role.REQUEST_WANTED))
                .addAllHelpingUnits(book.parties().units(row, Role.REQUEST_HELPING_UNITS))
                .addAllResources(
                        NeedCells.read(row, Role.REQUEST_RESOURCES, Reference.of("request", id.value()), book));
        PartyId by = head.orElse(unit.get());
        book.record(request.attributes(row.attributes()).build(), Optional.of(by), date.isPresent());
        row.subject("collaboration", id);
    }

    private static CollaborationId id(
            TableRow row, Optional<String> number, String matter, OrgUnitId unit, PlanDraft plan, BookDraft book) {
        String name = number.map(own -> plan.idOf(row.table(), own))
                .orElseGet(() -> NameIds.id(plan.id(), Optional.of(unit), matter));
        CollaborationId id = CollaborationId.of(book.ids().claim("request", name));
        number.ifPresent(own -> book.requests().call(own, id));
        book.requests().call(matter, id);
        return id;
    }
}
