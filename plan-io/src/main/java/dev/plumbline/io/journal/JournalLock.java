package dev.plumbline.io.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps others from writing to a journal. It is on a file of its own, since the journal itself is replaced at times. */
final class JournalLock implements Closeable {

    private final FileChannel channel;

    private JournalLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock; an exception where somebody else has it. */
    static JournalLock of(JournalFiles files) throws IOException {
        FileChannel channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw JournalRefusal.of(JournalRefusal.IN_USE, files.journal());
        }
        return new JournalLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException here) {
            return null;
        } catch (IOException unsupported) {
            channel.close();
            throw unsupported;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
