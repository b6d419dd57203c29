package dev.plumbline.io.json.codec;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a text as they come from a stream; what is still needed is kept, the rest goes. Confined to one thread. */
class ByteWindow implements Closeable {

    private static final int SIZE = 1 << 16;
    private static final int LONGEST = Integer.MAX_VALUE - 16;

    /** The bytes at hand. */
    byte[] bytes;
    /** Where the next byte stands. */
    int at;
    /** Where the bytes at hand end. */
    int end;
    /** Where the token that is being read begins; less than zero between tokens. */
    int start = -1;

    private final InputStream stream;
    private int kept = -1;

    ByteWindow(InputStream stream) {
        this(stream, new byte[SIZE], 0);
    }

    /** A window on bytes that are all there. */
    ByteWindow(byte[] bytes) {
        this(InputStream.nullInputStream(), bytes, bytes.length);
    }

    private ByteWindow(InputStream stream, byte[] bytes, int end) {
        this.stream = stream;
        this.bytes = bytes;
        this.end = end;
    }

    /** Gets at least one byte more behind {@link #end}; false at the end of the text. Moves {@link #at} and {@link #start}. */
    final boolean more() throws IOException {
        makeRoom();
        int read = stream.read(bytes, end, bytes.length - end);
        if (read <= 0) {
            return false;
        }
        end += read;
        return true;
    }

    private void makeRoom() throws IOException {
        int from = Math.min(start < 0 ? at : start, kept < 0 ? at : kept);
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, end - from);
            at -= from;
            end -= from;
            start = Math.max(-1, start - from);
            kept = Math.max(-1, kept - from);
        } else if (end == bytes.length) {
            if (end == LONGEST) {
                throw new IOException("One value of the text is longer than 2 GiB. Split it.");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(LONGEST, 2L * Math.max(SIZE, end)));
        }
    }

    /** From here on every byte is kept, until {@link #kept()}. */
    final void keep() {
        kept = at;
    }

    /** The bytes since {@link #keep()}. */
    final byte[] kept() {
        byte[] copy = Arrays.copyOfRange(bytes, kept, at);
        kept = -1;
        return copy;
    }

    final boolean isKeeping() {
        return kept >= 0;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
