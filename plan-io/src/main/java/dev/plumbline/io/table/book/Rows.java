package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.OfficeTable;

/** Makes plans and facts of the rows of one family of tables. Stateless and thread-safe. */
@FunctionalInterface
interface Rows {

    /** Takes all rows of a table into the book. */
    void take(OfficeTable table, BookDraft book);
}
