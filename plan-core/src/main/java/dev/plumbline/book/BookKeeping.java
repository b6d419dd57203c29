package dev.plumbline.book;

/**
 * Where a store keeps its book so that it outlasts the program: a journal, a database (账本存储).
 *
 * <p>The store decides what becomes of a book; a keeping only keeps it. Every change takes the next number, counted from 1:
 * the revision. Implementations are called by one thread at a time.
 */
public interface BookKeeping {

    /**
     * The book as it is kept.
     *
     * @throws BookKeepingException if it cannot be read
     */
    KeptBook read();

    /**
     * The book as it is kept now; the very one that is known where nobody else kept anything since.
     *
     * @throws BookKeepingException if it cannot be read
     */
    KeptBook readSince(KeptBook known);

    /**
     * Keeps a change as one piece: once this answers, it lasts.
     *
     * @param next the book after the change; its revision is the one that the change takes
     * @param change all that it differs in from the book of the revision before
     * @return false if somebody else took that revision; nothing is kept then
     * @throws IllegalArgumentException if it holds what cannot be kept, such as a date outside 1900 to 2200
     * @throws BookKeepingException if it could not be kept, or if it is not known whether it was
     */
    boolean keep(KeptBook next, BookChange change);
}
