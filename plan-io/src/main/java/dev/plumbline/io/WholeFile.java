package dev.plumbline.io;

import dev.plumbline.io.disk.Folders;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a file so that at any crash the whole old or the whole new one is there (SAFE-7): into a draft beside it, forced,
 * moved into its place, and the folder forced. The permissions of a file that was there are kept; a new one gets what the
 * process gives to new files. Drafts that a crash left behind are cleared away by the next writing of the same file.
 */
final class WholeFile {

    private static final int BUFFER = 1 << 16;
    /** In bytes; some disks count in characters and take more. */
    private static final int LONGEST_NAME = 255;

    /** Writes the content. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file.
     *
     * @throws dev.plumbline.io.spi.PlanFormatException if the path is none that a file can be written to: a folder, a pipe
     *     or a device, a link that leads nowhere, a folder that is not there, a file system without an atomic move
     * @throws IOException if the disk or the content fails; what was there before is untouched, unless the disk fails only in
     *     making the new name last
     */
    static void write(Path file, Content content) throws IOException {
        Path target = target(file);
        try (DraftFile draft = DraftFile.beside(target)) {
            fill(draft.channel(), content);
            keepPermissions(target, draft.path());
            move(draft.path(), target);
        }
        Folders.force(target.getParent());
    }

    /** The file that is meant, links followed. */
    private static Path target(Path file) throws IOException {
        if (file.toString().isEmpty() || file.getFileName() == null) {
            throw SaveRefusal.NO_NAME.of(file);
        }
        if (!Files.exists(file)) {
            return absent(file);
        }
        Path real = file.toRealPath();
        if (Files.isDirectory(real)) {
            throw SaveRefusal.FOLDER.of(file);
        }
        if (!Files.isRegularFile(real)) {
            throw SaveRefusal.NO_FILE.of(file);
        }
        return real;
    }

    private static Path absent(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw SaveRefusal.DANGLING.of(file);
        }
        Path target = file.toAbsolutePath();
        if (!Files.isDirectory(target.getParent())) {
            throw SaveRefusal.NO_FOLDER.of(file);
        }
        return target;
    }

    private static void fill(FileChannel channel, Content content) throws IOException {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        content.writeTo(out);
        out.flush();
        channel.force(true);
    }

    private static void keepPermissions(Path target, Path draft) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            throw SaveRefusal.NOT_ATOMIC.of(target);
        } catch (FileSystemException broken) {
            throw isLong(target) ? SaveRefusal.LONG_NAME.of(target) : broken;
        }
    }

    private static boolean isLong(Path target) {
        return target.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
    }
}
