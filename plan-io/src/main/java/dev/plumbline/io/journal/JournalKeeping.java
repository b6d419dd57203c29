package dev.plumbline.io.journal;

import dev.plumbline.audit.Digest;
import dev.plumbline.book.BookChange;
import dev.plumbline.book.BookKeeping;
import dev.plumbline.book.BookKeepingException;
import dev.plumbline.book.KeptBook;
import dev.plumbline.io.json.StoredText;
import dev.plumbline.io.json.document.NumberedChange;
import dev.plumbline.io.spi.PlanFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;

/** Keeps the changes of a book at the end of a file. Thread-safe. */
final class JournalKeeping implements BookKeeping {

    private final Disk disk;
    private final JournalFiles files;
    private final StoredText<NumberedChange>.Writer texts = StoredText.changes().writer();
    private AppendFile file;
    private Chain chain;
    private KeptBook kept;
    private FileIdentity identity;
    private long length;
    private State state = State.OPEN;

    private enum State {
        OPEN,
        /** What the file holds is not known. */
        DOUBTFUL,
        CLOSED
    }

    private JournalKeeping(Disk disk, JournalFiles files, AppendFile file, JournalReading read) throws IOException {
        this.disk = disk;
        this.files = files;
        this.file = file;
        this.chain = read.chain();
        this.kept = read.kept();
        this.length = read.length();
        this.identity = FileIdentity.of(files.journal());
    }

    /** Goes on with a journal that was read; what stands behind its last line is cut off. */
    static JournalKeeping of(Disk disk, JournalFiles files, JournalReading read) throws IOException {
        AppendFile file = disk.open(files.journal());
        try {
            if (file.length() != read.length()) {
                file.truncate(read.length());
                file.force();
            }
            return new JournalKeeping(disk, files, file, read);
        } catch (IOException broken) {
            file.close();
            throw broken;
        }
    }

    @Override
    public synchronized KeptBook read() {
        return kept;
    }

    @Override
    public KeptBook readSince(KeptBook known) {
        return known;
    }

    @Override
    public synchronized boolean keep(KeptBook next, BookChange change) {
        refuseUnlessOpen();
        if (next.revision() != kept.revision() + 1) {
            return false;
        }
        refuseUnlessThere();
        byte[] line = line(next.revision(), change);
        try {
            file.append(line);
            file.force();
        } catch (IOException broken) {
            throw undone(broken);
        }
        chain.take(line);
        length += line.length;
        kept = next;
        return true;
    }

    private byte[] line(long revision, BookChange change) {
        try {
            return chain.line(texts.write(new NumberedChange(revision, change)));
        } catch (PlanFormatException unwritable) {
            throw new IllegalArgumentException(unwritable.getMessage(), unwritable);
        } catch (IOException unwritable) {
            throw BookKeepingException.notKept(name(), unwritable);
        }
    }

    private void refuseUnlessOpen() {
        if (state != State.OPEN) {
            String why = state == State.CLOSED
                    ? "the journal is closed"
                    : "the disk failed before, and the journal has to be opened anew";
            throw BookKeepingException.notKept(name(), new IOException(why));
        }
    }

    /** What stands elsewhere or was cut off would be lost to whoever opens the journal by its name. */
    private void refuseUnlessThere() {
        try {
            if (!identity.equals(FileIdentity.of(files.journal())) || Files.size(files.journal()) != length) {
                throw new IOException(
                        "the file was replaced or changed by something else; close the journal, restore the"
                                + " file and open it anew");
            }
        } catch (NoSuchFileException gone) {
            throw BookKeepingException.notKept(
                    name(),
                    new IOException(
                            "the file was moved or deleted; put it back, or close the journal and open it anew"));
        } catch (IOException changed) {
            throw BookKeepingException.notKept(name(), changed);
        }
    }

    /** After a failure nobody knows what of the line stands in the file, unless it is cut off again. */
    private BookKeepingException undone(IOException broken) {
        try {
            file.truncate(length);
            file.force();
            return BookKeepingException.notKept(name(), broken);
        } catch (IOException again) {
            broken.addSuppressed(again);
            state = State.DOUBTFUL;
            return BookKeepingException.unknown(name(), broken);
        }
    }

    private String name() {
        return files.journal().toString();
    }

    synchronized Digest head() {
        return chain.head();
    }

    synchronized boolean contains(Digest head) throws IOException {
        if (state == State.CLOSED) {
            throw new IOException("Journal [" + name() + "] is closed. Open it anew to ask it.");
        }
        return head.equals(chain.head()) || JournalReading.contains(files.journal(), head);
    }

    /** Writes the book anew beside the journal and puts it in its place. */
    synchronized void compact() throws IOException {
        refuseUnlessOpen();
        refuseUnlessThere();
        AppendFile draft = draft(disk, files);
        Chain anew;
        long size;
        try {
            keepPermissions(files.journal(), files.draft());
            anew = Snapshot.write(kept, chain.head(), draft);
            size = draft.length();
            disk.move(files.draft(), files.journal());
        } catch (IOException | RuntimeException broken) {
            draft.close();
            Files.deleteIfExists(files.draft());
            throw broken;
        }
        replaceBy(draft, anew, size);
    }

    private void replaceBy(AppendFile draft, Chain anew, long size) throws IOException {
        // Until the name lasts, a crash could bring back the old file, which knows nothing of what is appended from now
        // on.
        state = State.DOUBTFUL;
        AppendFile old = file;
        try {
            file = draft;
            chain = anew;
            length = size;
            disk.forceFolder(files.folder());
            identity = FileIdentity.of(files.journal());
        } finally {
            old.close();
        }
        state = State.OPEN;
    }

    /** Brings a first book into a file that is not there yet, whole or not at all. */
    static void create(Disk disk, JournalFiles files, KeptBook first) throws IOException {
        try {
            try (AppendFile draft = draft(disk, files)) {
                Snapshot.write(first, Digest.NONE, draft);
            }
            disk.move(files.draft(), files.journal());
            disk.forceFolder(files.folder());
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(files.draft());
            Files.deleteIfExists(files.journal());
            throw broken;
        }
    }

    private static AppendFile draft(Disk disk, JournalFiles files) throws IOException {
        Files.deleteIfExists(files.draft());
        return disk.open(files.draft());
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    synchronized void close() throws IOException {
        if (state != State.CLOSED) {
            state = State.CLOSED;
            file.close();
        }
    }
}
