package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.NamedParty;
import dev.plumbline.io.table.row.NamedParty.Part;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who answers for what a row is about (IO-2d): the party that the cell marks, else those it names without any mark; who
 * is marked as a helper takes part.
 *
 * @param responsible who answers for it
 * @param helpers who takes part
 * @param unit the unit that the row names, or that the first one belongs to
 */
record Owners(List<PartyId> responsible, List<PartyId> helpers, Optional<OrgUnitId> unit) {

    private static final List<String> UNITS =
            List.of("部门", "部門", "单位", "單位", "归口", "歸口", "unit", "department", "dept", "team");

    /** Reads the columns of a task's row. */
    static Owners read(TableRow row, BookDraft book) {
        Optional<OrgUnitId> unit = book.parties().unit(row, Role.TASK_UNIT);
        List<NamedParty> leaders = leaders(row, book);
        boolean led = !leaders.isEmpty() && leaders.get(0).party() instanceof PersonId;
        Optional<OrgUnitId> lead = led ? Optional.empty() : book.parties().unit(row, Role.TASK_LEAD);
        List<NamedParty> named = book.parties().read(row, Role.TASK_OWNER);
        List<PartyId> besides = new ArrayList<>();
        if (led && named.isEmpty()) {
            named = leaders;
        } else if (led) {
            leaders.forEach(each -> besides.add(each.party()));
        }
        if (named.size() == 1
                && unit.isEmpty()
                && lead.isEmpty()
                && besides.isEmpty()
                && !row.table().has(Role.TASK_COLLABORATORS)) {
            PartyId only = named.get(0).party();
            return new Owners(List.of(only), List.of(), book.parties().unitOf(only));
        }
        named.forEach(each -> book.parties().under(row, Role.TASK_OWNER, each.party(), unit.or(() -> lead)));
        boolean marked = named.stream().anyMatch(each -> each.part() == Part.MAIN);
        List<PartyId> responsible = new ArrayList<>();
        List<PartyId> helpers = new ArrayList<>();
        for (NamedParty each : named) {
            boolean answers = marked ? each.part() == Part.MAIN : each.part() != Part.HELPER;
            (answers ? responsible : helpers).add(book.parties().within(each.party(), unit.or(() -> lead)));
        }
        if (responsible.isEmpty()) {
            lead.or(() -> unit).ifPresent(responsible::add);
        } else {
            lead.filter(each -> !responsible.contains(each)).ifPresent(helpers::add);
        }
        besides.stream().filter(each -> !responsible.contains(each)).forEach(helpers::add);
        book.parties().all(row, Role.TASK_COLLABORATORS).forEach(helpers::add);
        Optional<OrgUnitId> own = responsible.stream()
                .flatMap(party -> book.parties().unitOf(party).stream())
                .findFirst();
        return new Owners(
                responsible.stream().distinct().toList(),
                helpers.stream().distinct().toList(),
                own.or(() -> unit).or(() -> lead));
    }

    /** Whom a column 牵头 or 牵头人 names; none of one that says itself that it holds units: 牵头部门. */
    private static List<NamedParty> leaders(TableRow row, BookDraft book) {
        return row.table().has(Role.TASK_LEAD) && !isOfUnits(row)
                ? book.parties().read(row, Role.TASK_LEAD)
                : List.of();
    }

    private static boolean isOfUnits(TableRow row) {
        String header = row.table().headerText(Role.TASK_LEAD).toLowerCase(Locale.ROOT);
        return UNITS.stream().anyMatch(header::contains);
    }

    /** Whether the column of leaders names a person in a row; asked without any note. */
    private static boolean isLedByPerson(TableRow row, BookDraft book) {
        return !isOfUnits(row)
                && row.peek(Role.TASK_LEAD)
                        .map(text -> book.partyText().read(text))
                        .filter(all -> !all.isEmpty() && all.get(0).party() instanceof PersonId)
                        .isPresent();
    }

    /** The unit that the row itself says, for its id: never one that is known from other rows. */
    static Optional<OrgUnitId> unitSaid(TableRow row, BookDraft book) {
        return book.parties()
                .unitSaid(row, Role.TASK_UNIT, true)
                .or(() -> row.table().has(Role.TASK_LEAD)
                        ? book.parties().unitSaid(row, Role.TASK_LEAD, !isLedByPerson(row, book))
                        : Optional.empty())
                .or(() -> book.parties().unitSaid(row, Role.TASK_OWNER, false));
    }

    Optional<PartyId> first() {
        return responsible.stream().findFirst();
    }
}
