package dev.plumbline.io;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Bytes of which nobody knows how many there will be: what is there is never copied to make room for more. Confined to one thread. */
final class GatheredBytes extends OutputStream {

    private static final int FIRST = 1 << 13;
    private static final int LARGEST = 1 << 22;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[FIRST];
    private int count;
    private long before;

    @Override
    public void write(int octet) {
        if (count == last.length) {
            more();
        }
        last[count++] = (byte) octet;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            if (count == last.length) {
                more();
            }
            int some = Math.min(left, last.length - count);
            System.arraycopy(bytes, at, last, count, some);
            count += some;
            at += some;
            left -= some;
        }
    }

    private void more() {
        full.add(last);
        before += last.length;
        last = new byte[Math.min(LARGEST, 2 * last.length)];
        count = 0;
    }

    /**
     * All of them in one piece.
     *
     * @throws IllegalStateException if they are more than an array holds
     */
    byte[] toByteArray() {
        if (before + count > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException(
                    "The text has [" + (before + count) + "] bytes, more than an array holds. Write it to a stream.");
        }
        byte[] all = new byte[(int) (before + count)];
        int at = 0;
        for (byte[] part : full) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        System.arraycopy(last, 0, all, at, count);
        return all;
    }
}
