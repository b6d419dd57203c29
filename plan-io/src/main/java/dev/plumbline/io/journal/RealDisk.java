package dev.plumbline.io.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

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
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException unsupported) {
            // Some systems open no folder, and make names last by themselves.
            return;
        }
        try (channel) {
            channel.force(true);
        }
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
