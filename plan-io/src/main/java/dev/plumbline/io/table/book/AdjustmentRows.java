package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;

/**
 * Applications to change a plan (计划调整申请表): forms, forms with a table of what is to change, lists of applications (WF-2).
 * They are drafted at the end, when all goals and tasks are known.
 */
final class AdjustmentRows implements Rows {

    @Override
    public void take(OfficeTable table, BookDraft book) {
        book.plan(table);
        boolean list = isList(table, book);
        AdjustmentPart part = null;
        for (TableRow row : book.rows(table)) {
            if (part == null || list) {
                part = AdjustmentPart.read(row, list, book);
                book.applications().add(part);
            }
            part.change(row);
        }
    }

    /** Whether each row is an application of its own: it has its own number, or reason and day. */
    private static boolean isList(OfficeTable table, BookDraft book) {
        boolean numbered = isColumn(table, Role.ADJUSTMENT_NUMBER)
                && Numbers.identify(table, Role.ADJUSTMENT_NUMBER, book.words());
        boolean dated = isColumn(table, Role.ADJUSTMENT_DATE) || isColumn(table, Role.ADJUSTMENT_APPLICANT);
        return numbered || isColumn(table, Role.ADJUSTMENT_REASON) && dated;
    }

    private static boolean isColumn(OfficeTable table, Role role) {
        return table.area().filter(area -> area.match().has(role)).isPresent();
    }
}
