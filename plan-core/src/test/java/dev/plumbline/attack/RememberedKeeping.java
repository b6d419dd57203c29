package dev.plumbline.attack;

import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.BookChange;
import dev.plumbline.book.BookKeeping;
import dev.plumbline.book.KeptBook;
import dev.plumbline.book.PlanBook;

/** A keeping that puts its book together as those of files and databases do. */
record RememberedKeeping(PlanBook book) implements BookKeeping {

    @Override
    public KeptBook read() {
        return KeptBook.restoring(Restoring.STORED).add(1, BookChange.all(book)).build();
    }

    @Override
    public KeptBook readSince(KeptBook known) {
        return known;
    }

    @Override
    public boolean keep(KeptBook next, BookChange change) {
        return true;
    }
}
