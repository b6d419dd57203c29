package dev.plumbline.io.table.book;

import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.PartyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one table or form says of a meeting: its block of time, place and people, and its rows of points and resolutions.
 * Confined to one thread.
 */
final class MeetingPart {

    private final OfficeTable table;
    private final TableRow row;
    private final Optional<String> title;
    private final Optional<String> number;
    private final Optional<MeetingTime> time;
    private final Optional<PartyId> organiser;
    private final List<PartyId> attendees;
    private final List<PartyId> distributed;
    private final List<String> points;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<MeetingItem> items = new ArrayList<>();

    MeetingPart(TableRow row, BookDraft book) {
        this.table = row.table();
        this.row = row;
        this.title = row.text(Role.MEETING_TITLE);
        this.number = isColumn(Role.MEETING_NUMBER) ? Optional.empty() : row.text(Role.MEETING_NUMBER);
        this.time = time(row);
        this.organiser = book.parties().first(row, Role.MEETING_ORGANISER);
        this.attendees = book.parties().all(row, Role.MEETING_ATTENDEES);
        this.distributed = book.parties().all(row, Role.MEETING_DISTRIBUTED);
        this.points = isColumn(Role.MEETING_POINT) || table.form().isPresent()
                ? List.of()
                : Kept.sentences(row, Role.MEETING_POINT);
        keep(row, Role.MEETING_PLACE);
        keep(row, Role.MEETING_RECORDER);
    }

    private boolean isColumn(Role role) {
        return table.area().filter(area -> area.match().has(role)).isPresent();
    }

    private Optional<MeetingTime> time(TableRow from) {
        if (from.cell(Role.MEETING_TIME) instanceof CellValue.Date date) {
            return Optional.of(
                    date.hasTime()
                            ? new MeetingTime(date.date(), Optional.of(date.at().toLocalTime()), Optional.empty())
                            : MeetingTime.of(date.date()));
        }
        Optional<String> text = from.text(Role.MEETING_TIME);
        Optional<MeetingTime> read = text.flatMap(each -> MeetingTime.read(each, from.dates(), titled()));
        if (text.isPresent() && read.isEmpty()) {
            attributes.put(table.headerText(Role.MEETING_TIME), text.get());
        }
        return read;
    }

    /** The day that the title or a line names. */
    Optional<LocalDate> titled() {
        return table.dating()
                .asOf()
                .filter(day -> switch (table.dating().asOfFrom().orElseThrow()) {
                    case TITLE, SHEET, LINE, FILE -> true;
                    default -> false;
                });
    }

    private void keep(TableRow from, Role role) {
        from.text(role).ifPresent(text -> attributes.put(table.headerText(role), text));
    }

    void add(MeetingItem item) {
        items.add(item);
    }

    /** Keeps what else a form says. */
    void keep(Map<String, String> more) {
        attributes.putAll(more);
    }

    OfficeTable table() {
        return table;
    }

    /** The row that says which meeting it is. */
    TableRow row() {
        return row;
    }

    Optional<String> title() {
        return title;
    }

    Optional<String> number() {
        return number;
    }

    Optional<MeetingTime> time() {
        return time;
    }

    Optional<PartyId> organiser() {
        return organiser;
    }

    List<PartyId> attendees() {
        return attendees;
    }

    List<PartyId> distributed() {
        return distributed;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** What was said, where the block above the rows says so. */
    List<String> points() {
        return points;
    }

    List<MeetingItem> items() {
        return items;
    }

    /** Whether it says itself which meeting it is about. */
    boolean isNamed() {
        return title.isPresent() || time.isPresent();
    }
}
