package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.StateCell;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.PartyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of minutes: a point, what was resolved about it, who does it until when.
 *
 * @param row where it stands
 * @param point what was said
 * @param resolution what was resolved
 * @param number the number that names it
 * @param owners who does it, the first one answers for it
 * @param due until when
 * @param state how far it is
 * @param attributes what else the row says
 */
record MeetingItem(
        TableRow row,
        Optional<String> point,
        Optional<String> resolution,
        Optional<String> number,
        List<PartyId> owners,
        Optional<LocalDate> due,
        Optional<StateCell> state,
        Map<String, String> attributes) {

    /** Reads a row; a point that somebody is to see to is a resolution too. */
    static MeetingItem read(TableRow row, boolean numbered, BookDraft book) {
        Optional<String> point = isColumn(row, Role.MEETING_POINT) ? row.text(Role.MEETING_POINT) : Optional.empty();
        Optional<String> resolution = row.text(Role.MEETING_RESOLUTION);
        Optional<String> number = number(row, numbered);
        List<PartyId> owners = book.parties().all(row, Role.MEETING_OWNER);
        Optional<LocalDate> due = DateCells.end(row, Role.MEETING_DUE);
        Optional<StateCell> state = state(row, book);
        boolean asked = resolution.isEmpty() && (!owners.isEmpty() || due.isPresent());
        return new MeetingItem(
                row,
                asked ? Optional.empty() : point,
                asked ? point : resolution,
                number,
                owners,
                due,
                state,
                row.table().form().isPresent() ? Map.of() : row.attributes());
    }

    private static Optional<String> number(TableRow row, boolean numbered) {
        if (row.table().form().isPresent() || !isColumn(row, Role.MEETING_NUMBER)) {
            return Optional.empty();
        }
        Optional<String> number = row.text(Role.MEETING_NUMBER);
        if (number.isPresent() && !numbered) {
            row.layout(Role.MEETING_NUMBER);
        }
        return number.filter(any -> numbered);
    }

    /** Whether a role is one of the rows' own: has a column, or a label in a form. */
    private static boolean isColumn(TableRow row, Role role) {
        return row.table().area().map(area -> area.match().has(role)).orElse(true);
    }

    /** A state, or words on how it goes, which stay as text. */
    private static Optional<StateCell> state(TableRow row, BookDraft book) {
        Optional<String> text = row.text(Role.MEETING_STATE);
        Optional<StateCell> read = text.map(each -> StateCell.parse(each, book.wordCells(), false))
                .filter(state -> state.state().isPresent());
        if (text.isPresent() && read.isEmpty()) {
            row.keep(Role.MEETING_STATE);
        }
        return read;
    }

    /** The same row with one of the things that its cells list. */
    MeetingItem saying(Optional<String> onePoint, Optional<String> oneResolution) {
        return new MeetingItem(row, onePoint, oneResolution, Optional.empty(), owners, due, state, attributes);
    }

    /** The same row with one resolution, which may say itself who does it until when. */
    MeetingItem resolving(String text, BookDraft book) {
        MeetingTask task = owners.isEmpty() && due.isEmpty()
                ? MeetingTask.read(text, row.dates(), book)
                : new MeetingTask(text, List.of(), Optional.empty());
        List<PartyId> own = task.owners().isEmpty() ? owners : task.owners();
        Optional<String> said = row.table().form().isPresent() ? Optional.empty() : point;
        return new MeetingItem(
                row, said, Optional.of(task.text()), number, own, task.due().or(() -> due), state, attributes);
    }

    boolean isEmpty() {
        return point.isEmpty() && resolution.isEmpty();
    }
}
