package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import java.util.List;
import java.util.Optional;

/** Minutes (会议纪要): a block of time, place and people, then points and resolutions with owner and deadline (COL-2). */
final class MeetingRows implements Rows {

    @Override
    public void take(OfficeTable table, BookDraft book) {
        book.plan(table);
        boolean numbered = Numbers.identify(table, Role.MEETING_NUMBER, book.words());
        boolean several = table.area()
                .filter(area ->
                        area.match().has(Role.MEETING_TITLE) || area.match().has(Role.MEETING_TIME))
                .isPresent();
        MeetingPart part = null;
        for (TableRow row : book.rows(table)) {
            MeetingItem item = MeetingItem.read(row, numbered, book);
            boolean named = several && (names(row, Role.MEETING_TITLE) || names(row, Role.MEETING_TIME));
            if (item.isEmpty() && table.form().isEmpty() && !named) {
                row.required(Role.MEETING_RESOLUTION);
                row.refuse();
                continue;
            }
            if (part == null || named) {
                boolean first = part == null;
                part = new MeetingPart(row, book);
                book.meetings().add(part);
                if (first) {
                    part.takeLinesAbove();
                }
            }
            add(part, item, book);
            if (table.form().isPresent()) {
                part.keep(row.attributes());
            } else if (item.resolution().isEmpty()) {
                part.keep(item.attributes());
            }
        }
    }

    private static boolean names(TableRow row, Role role) {
        return row.text(role).isPresent();
    }

    /** In a form a cell may list several points or resolutions. */
    private static void add(MeetingPart part, MeetingItem item, BookDraft book) {
        if (part.table().form().isEmpty()) {
            part.add(item.resolution().map(text -> item.resolving(text, book)).orElse(item));
            return;
        }
        each(item.point()).forEach(text -> part.add(item.saying(Optional.of(text), Optional.empty())));
        each(item.resolution()).forEach(text -> part.add(item.resolving(text, book)));
    }

    private static List<String> each(Optional<String> text) {
        return text.map(MeetingTexts::of).orElse(List.of());
    }
}
