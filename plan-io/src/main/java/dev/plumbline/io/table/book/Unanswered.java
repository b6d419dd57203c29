package dev.plumbline.io.table.book;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.table.row.OfficeTable;
import java.util.List;

/** Marks what the tables of a book cannot answer for, so that nobody is asked (IO-2e). */
final class Unanswered {

    private Unanswered() {}

    static PlanBook marked(PlanBook book, List<OfficeTable> tables) {
        return book;
    }
}
