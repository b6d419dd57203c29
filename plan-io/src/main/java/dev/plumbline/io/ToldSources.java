package dev.plumbline.io;

import dev.plumbline.io.spi.Progress;
import dev.plumbline.io.spi.Source;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Tells how many bytes of several sources were read, and stops the reading when it is to stop. A source that is opened
 * again is counted once. Confined to one thread.
 */
final class ToldSources {

    private static final long STEP = 1 << 16;

    private final Progress progress;
    private final long whole;
    private long done;
    private long told;

    private ToldSources(Progress progress, long whole) {
        this.progress = progress;
        this.whole = whole;
    }

    /** The same sources, which tell when they are read. */
    static List<Source> of(List<Source> sources, Progress progress) {
        if (progress == Progress.none()) {
            return sources;
        }
        long whole = 0;
        for (Source source : sources) {
            long size = source.size();
            if (size < 0) {
                whole = 0;
                break;
            }
            whole += size;
        }
        ToldSources all = new ToldSources(progress, whole);
        return sources.stream().map(all::told).toList();
    }

    private Source told(Source source) {
        long[] furthest = {0};
        return source.through(stream -> new Counted(stream, source.name(), furthest));
    }

    private void count(long bytes, String file) throws IOException {
        done += bytes;
        if (done - told >= STEP || done == whole) {
            told = done;
            if (!progress.goesOn(done, whole)) {
                throw Progress.cancelled(file);
            }
        }
    }

    /** One stream of one source. */
    private final class Counted extends FilterInputStream {

        private final String file;
        private final long[] furthest;
        private long at;

        Counted(InputStream stream, String file, long[] furthest) {
            super(stream);
            this.file = file;
            this.furthest = furthest;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            passed(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            passed(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            passed(skipped);
            return skipped;
        }

        private void passed(long bytes) throws IOException {
            at += bytes;
            if (at > furthest[0]) {
                long more = at - furthest[0];
                furthest[0] = at;
                count(more, file);
            }
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
