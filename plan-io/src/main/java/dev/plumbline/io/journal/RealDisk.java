package dev.plumbline.io.journal;

import dev.plumbline.io.disk.Folders;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The disk of the machine. */
final class RealDisk implements Disk {

    @Override
    public AppendFile open(Path file) throws IOException {
        return new RealFile(file);
    }

    @Override
    public void move(Path draft, Path target) throws IOException {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        Folders.force(folder);
    }

    /** Not a channel: those are closed under all writers as soon as one of them is interrupted. */
    private static final class RealFile implements AppendFile {
        private final RandomAccessFile file;

        RealFile(Path path) throws IOException {
            file = new RandomAccessFile(path.toFile(), "rw");
            file.seek(file.length());
        }

        @Override
        public long length() throws IOException {
            return file.length();
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            file.write(bytes);
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }

        @Override
        public void truncate(long length) throws IOException {
            file.setLength(length);
            file.seek(length);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
