package dev.plumbline.io.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/**
 * A disk on which one operation fails, and all after it too where the machine stops there. What was written and not forced
 * is lost then but for some of it, and perhaps blocks of it that were never written.
 */
final class FailingDisk implements Disk {

    private final Disk real = new RealDisk();
    private final Random random;
    private final int failing;
    private final boolean stops;
    private int operations;
    private boolean stopped;

    /** @param failing which operation fails, counted from 1; 0 for none */
    FailingDisk(long seed, int failing, boolean stops) {
        this.random = new Random(seed);
        this.failing = failing;
        this.stops = stops;
    }

    int operations() {
        return operations;
    }

    private boolean fails() {
        boolean fails = stopped || ++operations == failing;
        stopped |= fails && stops;
        return fails;
    }

    private void failing(String what) throws IOException {
        if (fails()) {
            throw new IOException("planted: " + what);
        }
    }

    @Override
    public AppendFile open(Path file) throws IOException {
        failing("open");
        return new FailingFile(file, real.open(file));
    }

    @Override
    public void move(Path draft, Path target) throws IOException {
        failing("move");
        real.move(draft, target);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        failing("force the folder");
        real.forceFolder(folder);
    }

    private final class FailingFile implements AppendFile {
        private final AppendFile file;
        private long forced;

        FailingFile(Path path, AppendFile file) throws IOException {
            this.file = file;
            this.forced = Files.size(path);
        }

        @Override
        public long length() throws IOException {
            return file.length();
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            if (fails()) {
                if (!stopped || operations == failing) {
                    file.append(part(bytes));
                }
                throw new IOException("planted: append");
            }
            file.append(bytes);
        }

        private byte[] part(byte[] bytes) {
            byte[] part = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            if (random.nextInt(4) == 0) {
                Arrays.fill(part, random.nextInt(part.length + 1), part.length, (byte) 0);
            }
            return part;
        }

        @Override
        public void force() throws IOException {
            if (fails()) {
                loseSome();
                throw new IOException("planted: force");
            }
            file.force();
            forced = file.length();
        }

        private void loseSome() throws IOException {
            long written = file.length() - forced;
            if (stopped && written > 0 && operations == failing) {
                file.truncate(forced + (long) (random.nextDouble() * (written + 1)));
            }
        }

        @Override
        public void truncate(long length) throws IOException {
            failing("truncate");
            file.truncate(length);
            forced = Math.min(forced, length);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
