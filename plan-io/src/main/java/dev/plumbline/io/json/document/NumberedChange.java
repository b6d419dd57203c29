package dev.plumbline.io.json.document;

import dev.plumbline.book.BookChange;

/**
 * A change of a book as it is kept.
 *
 * @param revision the revision that it took
 * @param change what changed
 */
public record NumberedChange(long revision, BookChange change) {}
