package dev.plumbline.book;

import dev.plumbline.fact.Entry;
import java.util.List;

/**
 * What of a book changed from one revision to the next, to be kept (账本变更). Immutable and thread-safe.
 *
 * @param anew whether everything but the facts is kept anew, and what was kept of it before is gone
 * @param parts the parts that changed or came, in an order in which they can be put in
 * @param facts the facts that were recorded, in their order; a record of facts never loses one
 */
public record BookChange(boolean anew, List<BookPart> parts, List<Entry<?>> facts) {

    public BookChange {
        parts = List.copyOf(parts);
    }

    /** All of a book that is kept for the first time. */
    public static BookChange all(PlanBook book) {
        return new BookChange(true, BookParts.all(book), book.execution().entries());
    }

    /**
     * From a book to one that goes on from it.
     *
     * @throws IllegalArgumentException if the record of facts did not go on
     */
    public static BookChange between(PlanBook before, PlanBook after) {
        List<Entry<?>> facts = after.execution().since(before.execution());
        if (before.sharesDecisions(after)) {
            return new BookChange(false, List.of(), facts);
        }
        boolean anew = BookParts.isShorter(before, after);
        return new BookChange(anew, anew ? BookParts.all(after) : BookParts.changed(before, after), facts);
    }

    /** Whether there is nothing to keep. */
    public boolean isEmpty() {
        return !anew && parts.isEmpty() && facts.isEmpty();
    }
}
