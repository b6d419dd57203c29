package dev.plumbline.book;

import dev.plumbline.audit.stored.Restoring;
import java.util.Objects;

/**
 * A book with the revision at which it is kept (某一修订的账本). Immutable and thread-safe.
 *
 * <p>Made by a store, or {@linkplain #restoring restored} part by part from where it is kept.
 */
public final class KeptBook {

    private final PlanBook book;
    private final long revision;
    private final FactRevisions facts;

    KeptBook(PlanBook book, long revision, FactRevisions facts) {
        this.book = book;
        this.revision = revision;
        this.facts = facts;
    }

    /** A book that is kept for the first time, at revision 1. */
    static KeptBook first(PlanBook book) {
        return new KeptBook(book, 1, FactRevisions.NONE.and(1, book.execution().size()));
    }

    /** A book that goes on from this one, at the next revision. */
    KeptBook next(PlanBook after) {
        int more = after.execution().size() - facts.size();
        return new KeptBook(after, revision + 1, facts.and(revision + 1, more));
    }

    public PlanBook book() {
        return book;
    }

    /** How many changes made it, the first of which brought the book in. */
    public long revision() {
        return revision;
    }

    /**
     * The facts that came after a revision.
     *
     * @param earlier a revision that was told before; 0 for all facts
     * @throws IllegalArgumentException if it is negative or of a revision to come
     */
    public RecordedSince recordedSince(long earlier) {
        if (earlier < 0 || earlier > revision) {
            throw new IllegalArgumentException("Revision [" + earlier + "] is none of this book, which is at ["
                    + revision + "]. Ask with the revision of an earlier answer, or with 0 for all.");
        }
        return new RecordedSince(revision, book.execution().entries().subList(facts.upTo(earlier), facts.size()));
    }

    /**
     * The revision that a fact came with.
     *
     * @param fact its place in the record, counted from 0
     * @throws IllegalArgumentException if there is no fact at that place
     */
    public long revisionOf(int fact) {
        if (fact < 0 || fact >= facts.size()) {
            throw new IllegalArgumentException(
                    "There is no fact [" + fact + "] among [" + facts.size() + "]. Count them from 0.");
        }
        return facts.of(fact);
    }

    FactRevisions facts() {
        return facts;
    }

    /** Puts together a book that is kept somewhere, from its first change on. */
    public static KeptBookBuilder restoring(Restoring key) {
        Objects.requireNonNull(key);
        return new KeptBookBuilder(first(PlanBook.of()), 0);
    }

    /** Puts together what became of this book where it is kept. */
    public KeptBookBuilder restoringOn(Restoring key) {
        Objects.requireNonNull(key);
        return new KeptBookBuilder(this, revision);
    }

    /** For people: {@code PlanBook of 1 plans, 0 requests, 2 facts at revision 3}. */
    @Override
    public String toString() {
        return book + " at revision " + revision;
    }
}
