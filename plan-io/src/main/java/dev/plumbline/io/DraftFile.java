package dev.plumbline.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is written beside another and takes its place once it is whole. While it is written it is locked, which tells
 * it from one that a crash left behind. Confined to one thread.
 */
final class DraftFile implements Closeable {

    private static final String ENDING = ".part";
    private static final int TRIES = 100;

    private final Path path;
    private final FileChannel channel;

    private DraftFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** A new draft in the folder of a file; what crashes left of earlier ones is deleted. */
    static DraftFile beside(Path target) throws IOException {
        clear(target);
        for (int tried = 0; tried < TRIES; tried++) {
            Path path = target.resolveSibling(start(target) + random() + ENDING);
            try {
                FileChannel channel = FileChannel.open(path, options(), permissions(target));
                if (locks(channel) && Files.exists(path)) {
                    return new DraftFile(path, channel);
                }
                channel.close();
            } catch (FileAlreadyExistsException taken) {
                // another name, then
            }
        }
        throw SaveRefusal.NO_DRAFT.of(target);
    }

    private static Set<StandardOpenOption> options() {
        return Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** At no moment may more people read the draft than the file it takes the place of. */
    private static FileAttribute<?>[] permissions(Path target) throws IOException {
        if (!Files.exists(target)
                || !target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> kept = Files.getPosixFilePermissions(target);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(kept)};
    }

    /** Short, whatever the file is called: a name has room for 255 bytes only. */
    private static String start(Path target) {
        return ".plumbline-"
                + Integer.toHexString(target.getFileName().toString().hashCode()) + "-";
    }

    private static String random() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong());
    }

    private static void clear(Path target) throws IOException {
        String start = start(target);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(target.getParent(), start + "*" + ENDING)) {
            for (Path each : left) {
                deleteUnlessWritten(each);
            }
        }
    }

    private static void deleteUnlessWritten(Path draft) {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            if (locks(channel)) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException stays) {
            // Somebody else's, or gone already: no reason not to save.
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException written) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /** Deletes the draft unless it has been moved away. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
