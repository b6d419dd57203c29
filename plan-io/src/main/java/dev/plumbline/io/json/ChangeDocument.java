package dev.plumbline.io.json;

import dev.plumbline.book.BookChange;
import dev.plumbline.book.BookPart;
import dev.plumbline.fact.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of a book as it is written. */
record ChangeDocument(@Required Long revision, @Nullable Boolean anew, List<BookPart> parts, List<Entry<?>> facts) {

    static ChangeDocument from(NumberedChange numbered) {
        BookChange change = numbered.change();
        return new ChangeDocument(numbered.revision(), change.anew() ? true : null, change.parts(), change.facts());
    }

    NumberedChange toChange() {
        return new NumberedChange(revision, new BookChange(Boolean.TRUE.equals(anew), parts, facts));
    }
}
