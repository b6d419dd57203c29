package dev.plumbline.io.journal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads whole lines and knows what stands behind the last of them. Confined to one thread. */
final class LineInput implements Closeable {

    private static final int BLOCK = 1 << 16;

    private final InputStream stream;
    private final byte[] block = new byte[BLOCK];
    private int from;
    private int to;
    private long whole;
    private long rest;

    LineInput(InputStream stream) {
        this.stream = stream;
    }

    /** The next line without its line feed; null where no more line feed comes. */
    byte @Nullable [] next() throws IOException {
        return next(Integer.MAX_VALUE);
    }

    /** The same of a line that has so many bytes or not many more; null for a longer one, of which the rest is not read. */
    byte @Nullable [] next(int most) throws IOException {
        ByteArrayOutputStream start = null;
        while (true) {
            int end = lineEnd();
            if (end >= 0) {
                byte[] piece = Arrays.copyOfRange(block, from, end);
                from = end + 1;
                return line(start, piece);
            }
            start = start == null ? new ByteArrayOutputStream() : start;
            start.write(block, from, to - from);
            if (start.size() > most || !fill()) {
                rest = start.size();
                return null;
            }
        }
    }

    private byte[] line(@Nullable ByteArrayOutputStream start, byte[] piece) {
        byte[] line = piece;
        if (start != null) {
            start.writeBytes(piece);
            line = start.toByteArray();
        }
        whole += line.length + 1L;
        return line;
    }

    private int lineEnd() {
        for (int at = from; at < to; at++) {
            if (block[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(stream.read(block), 0);
        return to > 0;
    }

    /** How many bytes the lines had that were read. */
    long whole() {
        return whole;
    }

    /** How many bytes stand behind the last line feed; known once no more line comes. */
    long rest() {
        return rest;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
