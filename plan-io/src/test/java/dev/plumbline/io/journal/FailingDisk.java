package dev.plumbline.io.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A disk on which one operation fails, and all after it too where the machine stops there. Whatever was not forced by then, of any
 * file, is lost but for some of it, and perhaps blocks of it that were never written; a name that was not forced may be as it was.
 */
final class FailingDisk implements Disk {

    private static final Path GONE = Path.of("gone", "with", "its", "name");

    private final Disk real = new RealDisk();
    private final Random random;
    private final int failing;
    private final boolean stops;
    private int operations;
    private boolean stopped;
    private boolean isDown;
    private final List<FailingFile> files = new ArrayList<>();
    private final Deque<Move> moves = new ArrayDeque<>();

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
            stop();
            throw new IOException("planted: " + what);
        }
    }

    @Override
    public AppendFile open(Path file) throws IOException {
        failing("open");
        FailingFile opened = new FailingFile(file, real.open(file));
        files.add(opened);
        return opened;
    }

    @Override
    public void move(Path draft, Path target) throws IOException {
        failing("move");
        moves.push(new Move(draft, target, Files.exists(target) ? Files.readAllBytes(target) : null));
        real.move(draft, target);
        files.forEach(file -> file.moved(draft, target));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        failing("force the folder");
        real.forceFolder(folder);
        moves.clear();
    }

    /** What the machine finds on this disk when it starts again. */
    private void stop() throws IOException {
        if (!stopped || isDown) {
            return;
        }
        isDown = true;
        for (FailingFile file : files) {
            file.loseSome();
        }
        while (!moves.isEmpty() && random.nextBoolean()) {
            Move last = moves.pop();
            Files.move(last.target, last.draft, StandardCopyOption.REPLACE_EXISTING);
            if (last.before != null) {
                Files.write(last.target, last.before);
            }
        }
    }

    private record Move(Path draft, Path target, byte @Nullable [] before) {}

    private final class FailingFile implements AppendFile {
        private final AppendFile file;
        private Path path;
        private long forced;

        FailingFile(Path path, AppendFile file) throws IOException {
            this.path = path;
            this.file = file;
            this.forced = Files.size(path);
        }

        void moved(Path from, Path to) {
            path = path.equals(from) ? to : path.equals(to) ? GONE : path;
        }

        @Override
        public long length() throws IOException {
            failing("length");
            return file.length();
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            if (fails()) {
                if (!stopped || operations == failing) {
                    file.append(part(bytes));
                }
                stop();
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
            failing("force");
            file.force();
            forced = Files.size(path);
        }

        private void loseSome() throws IOException {
            if (!Files.exists(path)) {
                return;
            }
            byte[] bytes = Files.readAllBytes(path);
            int safe = (int) Math.min(forced, bytes.length);
            byte[] kept = Arrays.copyOf(bytes, safe + random.nextInt(bytes.length - safe + 1));
            if (random.nextInt(4) == 0) {
                Arrays.fill(kept, safe + random.nextInt(kept.length - safe + 1), kept.length, (byte) 0);
            }
            Files.write(path, kept);
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
            failing("close");
            if (Files.exists(path) && Files.size(path) == forced) {
                // whoever opens it next has something to lose, this one has not
                files.remove(this);
            }
        }
    }
}
