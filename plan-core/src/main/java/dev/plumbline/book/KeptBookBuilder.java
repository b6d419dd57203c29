package dev.plumbline.book;

import dev.plumbline.fact.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a book together again from the changes or parts in which it is kept (由存储恢复账本). Confined to one thread. */
public final class KeptBookBuilder {

    private final KeptBook known;
    private final List<Entry<?>> more = new ArrayList<>();
    private FactRevisions facts;
    private long revision;
    private @Nullable BookAssembly parts;

    KeptBookBuilder(KeptBook known, long revision) {
        this.known = known;
        this.facts = known.facts();
        this.revision = revision;
    }

    /** The revision of the last change that was put in. */
    public long revision() {
        return revision;
    }

    /**
     * Puts in the change that comes next, or more of the last.
     *
     * @param number the revision that the change took
     * @throws IllegalArgumentException if it does not come next, or a part has no place
     */
    public KeptBookBuilder add(long number, BookChange change) {
        if (number < revision || number < 1) {
            throw new IllegalArgumentException(
                    "Change [" + number + "] comes after change [" + revision + "]. Put changes in by their numbers.");
        }
        if (change.anew()) {
            parts = new BookAssembly(PlanBook.of());
        }
        change.parts().forEach(this::put);
        facts = facts.and(number, change.facts().size());
        more.addAll(change.facts());
        revision = number;
        return this;
    }

    private void put(BookPart part) {
        BookAssembly assembly = parts;
        if (assembly == null) {
            assembly = new BookAssembly(known.book());
            parts = assembly;
        }
        assembly.put(part);
    }

    /** The book with the revision of the last change. */
    public KeptBook build() {
        PlanBook book = known.book().recordAll(more);
        BookAssembly assembly = parts;
        return new KeptBook(assembly == null ? book : assembly.book(book.execution()), revision, facts);
    }
}
