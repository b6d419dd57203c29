package dev.plumbline.io.journal;

import dev.plumbline.audit.Digest;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.BookChange;
import dev.plumbline.book.KeptBook;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.SourceRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan book in a file that is only ever appended to (账本日志): a lasting store without any server (IO-1, SAFE-7).
 *
 * <p>Each change is one line, written and forced before the store answers; whatever moment the machine stops at, the file
 * holds every change that was confirmed, and none by half. The lines are a hash chain: what was altered later is named by its
 * line when the file is opened. An end that was cut off at a line shows only against a {@link #head()} that was kept
 * elsewhere (SAFE-9). One program at a time writes; others are refused, by whatever name they open the file. Beside the file {@code name} stands an empty
 * {@code .name.lock}. Thread-safe.
 */
public final class BookJournal implements AutoCloseable {

    private final JournalLock lock;
    private final JournalKeeping keeping;
    private final PlanBookStore store;
    private final List<Finding> findings;

    private BookJournal(JournalLock lock, JournalKeeping keeping, List<Finding> torn) {
        this.lock = lock;
        this.keeping = keeping;
        this.store = new PlanBookStore(keeping);
        List<Finding> found = new ArrayList<>(torn);
        found.addAll(store.book().integrity());
        this.findings = List.copyOf(found);
    }

    /**
     * Opens a journal.
     *
     * @throws PlanFormatException if it is not there, is open elsewhere, is no journal, or has a line that does not fit
     * @throws IOException if the disk fails
     */
    public static BookJournal open(Path file) throws IOException {
        return open(new RealDisk(), file);
    }

    /**
     * Makes a journal of a book.
     *
     * @throws PlanFormatException if there is such a file, or no such folder, or the book holds what could not be read again
     * @throws IllegalArgumentException if a plan of the book is only supposed: nothing supposed is kept
     * @throws IOException if the disk fails; the file is not there then
     */
    public static BookJournal create(Path file, PlanBook book) throws IOException {
        return create(new RealDisk(), file, book);
    }

    /**
     * Opens a journal, or makes one of a first book where there is none.
     *
     * @throws PlanFormatException as of {@link #open} and {@link #create}
     * @throws IOException if the disk fails
     */
    public static BookJournal openOrCreate(Path file, PlanBook first) throws IOException {
        return Files.exists(file) ? open(file) : create(file, first);
    }

    static BookJournal open(Disk disk, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw JournalRefusal.of(Files.exists(file) ? JournalRefusal.NO_JOURNAL : SourceRefusal.MISSING, file);
        }
        JournalFiles files = JournalFiles.of(file);
        return locked(files, lock -> opened(disk, files, lock));
    }

    static BookJournal create(Disk disk, Path file, PlanBook book) throws IOException {
        new PlanBookStore(book);
        JournalFiles files = JournalFiles.of(file);
        if (!Files.isDirectory(files.folder())) {
            throw JournalRefusal.of(JournalRefusal.NO_FOLDER, file);
        }
        return locked(files, lock -> {
            if (Files.exists(files.journal())) {
                throw JournalRefusal.of(JournalRefusal.EXISTS, file);
            }
            KeptBook first = KeptBook.restoring(Restoring.STORED)
                    .add(1, BookChange.all(book))
                    .build();
            JournalKeeping.create(disk, files, first);
            return opened(disk, files, lock);
        });
    }

    private static BookJournal opened(Disk disk, JournalFiles files, JournalLock lock) throws IOException {
        lock.hold();
        Files.deleteIfExists(files.draft());
        JournalReading read = reading(files.journal());
        JournalKeeping keeping = JournalKeeping.of(disk, files, read);
        try {
            lock.renew();
            return new BookJournal(lock, keeping, read.torn());
        } catch (IOException | RuntimeException refusal) {
            keeping.close();
            throw refusal;
        }
    }

    private static JournalReading reading(Path file) throws IOException {
        try {
            return JournalReading.of(file);
        } catch (PlanFormatException refusal) {
            throw refusal;
        } catch (IOException broken) {
            throw new PlanFormatException(SourceRefusal.finding(Source.of(file), broken), broken);
        }
    }

    private interface Opening {
        BookJournal with(JournalLock lock) throws IOException;
    }

    private static BookJournal locked(JournalFiles files, Opening opening) throws IOException {
        JournalLock lock = JournalLock.of(files);
        try {
            return opening.with(lock);
        } catch (IOException | RuntimeException refusal) {
            lock.close();
            throw refusal;
        }
    }

    /** The store of its book: whatever it answers to a change is in the file. */
    public PlanBookStore store() {
        return store;
    }

    /**
     * What opening it told: a change at its end that was not written to its end, which is dropped and never was confirmed; and
     * what of the book does not fit its records of steps.
     */
    public List<Finding> findings() {
        return findings;
    }

    /** The link of its last line, to be kept elsewhere: see {@link #contains}. */
    public Digest head() {
        return keeping.head();
    }

    /**
     * Whether it goes on from a head that was kept elsewhere. False tells of an end that was cut off, or a chain made anew; of
     * the heads before a {@linkplain #compact() compaction} only the last one is known.
     *
     * @throws IOException if the file cannot be read, or the journal is closed
     */
    public boolean contains(Digest head) throws IOException {
        try {
            return keeping.contains(head);
        } finally {
            synchronized (lock) {
                lock.renew();
            }
        }
    }

    /**
     * Writes the book anew without what was superseded, so that the file is as small as its book; revisions stay. At any crash
     * the whole old or the whole new file is there; changes wait until it is done.
     *
     * @throws IOException if the disk fails; the old file stays in use, or the message says to open the journal anew
     */
    public void compact() throws IOException {
        keeping.compact();
        synchronized (lock) {
            lock.hold();
        }
    }

    /** Closes the file and lets others in; the store takes no more changes. */
    @Override
    public void close() throws IOException {
        try {
            keeping.close();
        } finally {
            synchronized (lock) {
                lock.close();
            }
        }
    }
}
