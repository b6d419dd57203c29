package dev.plumbline.book;

/** Keeps nothing beyond the program's end. */
final class MemoryKeeping implements BookKeeping {

    private final KeptBook first;

    MemoryKeeping(PlanBook book) {
        first = KeptBook.first(book);
    }

    @Override
    public KeptBook read() {
        return first;
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
