package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.PartyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one table or form says of an application to change a plan. Confined to one thread. */
final class AdjustmentPart {

    private static final List<Role> TEXTS = List.of(
            Role.ADJUSTMENT_PLAN,
            Role.ADJUSTMENT_TRIGGER,
            Role.ADJUSTMENT_REASON,
            Role.ADJUSTMENT_RESOURCES,
            Role.ADJUSTMENT_EFFECT,
            Role.ADJUSTMENT_UNIT_EFFECTS,
            Role.ADJUSTMENT_COUNTERMEASURES,
            Role.ADJUSTMENT_APPROVAL);

    /**
     * One line of what is to change.
     *
     * @param row where it stands
     * @param item what
     * @param before what it is
     * @param after what it is to be
     */
    record Line(TableRow row, Optional<String> item, Optional<String> before, Optional<String> after) {

        boolean isEmpty() {
            return item.isEmpty() && after.isEmpty();
        }

        /** What is to change, in words. */
        String text() {
            String what = item.map(name -> name + "：").orElse("");
            return what + before.map(value -> value + " → ").orElse("") + after.orElse("");
        }
    }

    private final TableRow row;
    private final boolean list;
    private final Map<Role, String> texts = new EnumMap<>(Role.class);
    private final Map<String, String> rest = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private Optional<String> number = Optional.empty();
    private Optional<PartyId> by = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();

    private AdjustmentPart(TableRow row, boolean list) {
        this.row = row;
        this.list = list;
    }

    /** Reads what a row says of the whole application. */
    static AdjustmentPart read(TableRow row, boolean list, BookDraft book) {
        AdjustmentPart part = new AdjustmentPart(row, list);
        OfficeTable table = row.table();
        boolean column = table.area()
                .filter(area -> area.match().has(Role.ADJUSTMENT_NUMBER))
                .isPresent();
        part.number = column && !list ? Optional.empty() : row.text(Role.ADJUSTMENT_NUMBER);
        TEXTS.forEach(role -> row.text(role).ifPresent(text -> part.texts.put(role, text)));
        Optional<PartyId> applicant = book.parties().first(row, Role.ADJUSTMENT_APPLICANT);
        Optional<PartyId> unit = book.parties().unit(row, Role.ADJUSTMENT_UNIT).map(each -> (PartyId) each);
        applicant.ifPresent(party -> book.parties().of(party, unit.flatMap(book.parties()::unitOf)));
        part.by = applicant.or(() -> unit);
        part.date = DateCells.end(row, Role.ADJUSTMENT_DATE);
        return part;
    }

    /** Reads what a row says of one change; texts of further rows are added to those of the first. */
    void change(TableRow next) {
        Line line = new Line(
                next,
                next.text(Role.ADJUSTMENT_ITEM),
                next.text(Role.ADJUSTMENT_BEFORE),
                next.text(Role.ADJUSTMENT_AFTER));
        if (!line.isEmpty()) {
            lines.add(line);
        }
        if (next != row) {
            TEXTS.forEach(role -> next.text(role).ifPresent(text -> more(role, text)));
        }
        next.attributes().forEach((name, text) -> rest.merge(name, text, (first, second) -> first + "；" + second));
    }

    private void more(Role role, String text) {
        texts.merge(role, text, (first, second) -> first.contains(second) ? first : first + "；" + second);
    }

    /** Adds what another part of the same sheet says. */
    void join(AdjustmentPart other) {
        other.texts.forEach(this::more);
        other.rest.forEach((name, text) -> rest.merge(name, text, (first, second) -> first + "；" + second));
        lines.addAll(other.lines);
        number = number.or(() -> other.number);
        by = by.or(() -> other.by);
        date = date.or(() -> other.date);
    }

    /** Whether it is an application by itself, whatever else stands on its sheet. */
    boolean isOwn() {
        return list || texts.containsKey(Role.ADJUSTMENT_REASON);
    }

    TableRow row() {
        return row;
    }

    Optional<String> text(Role role) {
        return Optional.ofNullable(texts.get(role));
    }

    Map<String, String> rest() {
        return rest;
    }

    List<Line> lines() {
        return lines;
    }

    Optional<String> number() {
        return number;
    }

    Optional<PartyId> by() {
        return by;
    }

    Optional<LocalDate> date() {
        return date;
    }
}
