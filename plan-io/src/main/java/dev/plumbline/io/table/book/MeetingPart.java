package dev.plumbline.io.table.book;

import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.TextLine;
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
        this.time = time(row).map(day -> withHour(day, book));
        this.organiser = book.parties().first(row, Role.MEETING_ORGANISER);
        Absentees away = row.peek(Role.MEETING_ATTENDEES)
                .map(text -> Absentees.of(text, book.words()))
                .orElseGet(() -> Absentees.of("", book.words()));
        this.attendees = book.parties().all(row, Role.MEETING_ATTENDEES).stream()
                .filter(party -> !away.names().contains(party.label()))
                .toList();
        attributes.putAll(away.told());
        this.distributed = book.parties().all(row, Role.MEETING_DISTRIBUTED);
        this.points = new ArrayList<>(
                isColumn(Role.MEETING_POINT) || table.form().isPresent()
                        ? List.of()
                        : Kept.sentences(row, Role.MEETING_POINT));
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

    /** The hour that a label beside the day says: 日期 | 6月12日 | 时间 | 14:00. */
    private MeetingTime withHour(MeetingTime day, BookDraft book) {
        return day.start().isPresent()
                ? day
                : table.labels().stream()
                        .filter(pair -> book.words().vocabulary().header(pair.key()).stream()
                                .anyMatch(word -> word.role() == Role.MEETING_TIME))
                        .flatMap(pair -> MeetingTime.read(pair.value(), row.dates(), Optional.of(day.day())).stream())
                        .filter(hour -> hour.start().isPresent() && hour.day().equals(day.day()))
                        .findFirst()
                        .orElse(day);
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

    /** What the lines above the rows say: labels without a role stay with the meeting, numbered lines are its points. */
    void takeLinesAbove() {
        for (LeadPair pair : table.besides()) {
            attributes.putIfAbsent(pair.label(), pair.value());
            table.account().note(pair.place().row(), pair.place().column(), CellOutcome.KEPT);
        }
        for (TextLine line : table.area().isPresent() ? table.above() : List.<TextLine>of()) {
            int column = line.columns().get(0);
            if (line.texts().size() == 1 && !table.account().isNoted(line.row(), column)) {
                MeetingTexts.point(line.text()).ifPresent(point -> {
                    points.add(point);
                    table.account().note(line.row(), column, CellOutcome.STORED);
                });
            }
        }
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
