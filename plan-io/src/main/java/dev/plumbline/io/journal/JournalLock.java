package dev.plumbline.io.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps others from writing to a journal: by its name, which outlasts the file that a compaction replaces, and by the file itself,
 * which may have other names and may be moved. Confined to one thread at a time.
 */
final class JournalLock implements Closeable {

    private static final Set<FileIdentity> OPEN = ConcurrentHashMap.newKeySet();
    /** Far behind whatever a journal holds, so that others go on reading it where locks keep readers out. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final JournalFiles files;
    private final FileChannel name;
    private @Nullable FileIdentity identity;
    private @Nullable FileChannel itself;
    private boolean isClosed;

    private JournalLock(JournalFiles files, FileChannel name) {
        this.files = files;
        this.name = name;
    }

    /** The lock of the name; an exception where somebody else has it. */
    static JournalLock of(JournalFiles files) throws IOException {
        try {
            return new JournalLock(
                    files, locked(files.lock(), files, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (FileSystemException broken) {
            throw JournalRefusal.noLock(files.journal(), broken);
        }
    }

    private static FileChannel locked(Path file, JournalFiles files, StandardOpenOption... options) throws IOException {
        FileChannel channel = FileChannel.open(file, options);
        try {
            if (tryLock(channel) == null) {
                throw JournalRefusal.of(JournalRefusal.IN_USE, files.journal());
            }
            return channel;
        } catch (IOException refusal) {
            channel.close();
            throw refusal;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException here) {
            return null;
        }
    }

    /**
     * Locks the file as well that stands under the name now, in the place of one that stood there before.
     *
     * @throws IOException if somebody has it open by another name
     */
    void hold() throws IOException {
        if (isClosed) {
            return;
        }
        FileIdentity now = FileIdentity.of(files.journal());
        if (!now.equals(identity) && !OPEN.add(now)) {
            throw JournalRefusal.of(JournalRefusal.IN_USE, files.journal());
        }
        FileIdentity before = identity;
        identity = now;
        if (before != null && !before.equals(now)) {
            OPEN.remove(before);
        }
        renew();
    }

    /**
     * Locks the file anew, unless this was closed: on some systems a lock is gone as soon as the program closes whatever else it
     * read the file by.
     */
    void renew() throws IOException {
        if (isClosed) {
            return;
        }
        closeFile();
        itself = locked(files.journal(), files, StandardOpenOption.WRITE);
    }

    private void closeFile() throws IOException {
        FileChannel known = itself;
        itself = null;
        if (known != null) {
            known.close();
        }
    }

    @Override
    public void close() throws IOException {
        isClosed = true;
        FileIdentity held = identity;
        identity = null;
        try {
            closeFile();
        } finally {
            if (held != null) {
                OPEN.remove(held);
            }
            name.close();
        }
    }
}
