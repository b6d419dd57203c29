package dev.plumbline.io.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Short texts that came a moment ago, found by their bytes, and the small values that were made of them, so that what comes
 * again and again is understood once and held once. A text gets a place when it comes for the second time. A fixed number of
 * places, so that nobody's data can make it grow. Confined to one thread.
 */
final class TextMemo {

    private static final int PLACES = 1 << 11;
    private static final int LONGEST = 48;
    private static final int NOWHERE = -1;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long[] seen = new long[PLACES];
    private final byte[][] keys = new byte[PLACES][];
    private final String[] texts = new String[PLACES];
    private final Object[] codecs = new Object[PLACES];
    private final Object[] values = new Object[PLACES];
    private int last = NOWHERE;

    /** The text that some bytes stand for. */
    String text(byte[] bytes, int from, int to, Charset charset) {
        last = NOWHERE;
        int length = to - from;
        if (length > LONGEST) {
            return new String(bytes, from, length, charset);
        }
        long hash = hash(bytes, from, to);
        int place = (int) (hash >>> 40) & PLACES - 1;
        byte[] key = keys[place];
        if (key != null && seen[place] == hash && Arrays.equals(bytes, from, to, key, 0, key.length)) {
            last = place;
            return texts[place];
        }
        String text = new String(bytes, from, length, charset);
        remember(place, hash, bytes, from, to, text);
        return text;
    }

    private void remember(int place, long hash, byte[] bytes, int from, int to, String text) {
        boolean isSecond = seen[place] == hash;
        seen[place] = hash;
        keys[place] = isSecond ? Arrays.copyOfRange(bytes, from, to) : null;
        texts[place] = text;
        codecs[place] = this;
        last = isSecond ? place : NOWHERE;
    }

    private static long hash(byte[] bytes, int from, int to) {
        long hash = to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = (hash ^ (long) LONGS.get(bytes, at)) * MIX;
            hash ^= hash >>> 29;
        }
        for (; at < to; at++) {
            hash = (hash ^ bytes[at]) * MIX;
        }
        return hash ^ hash >>> 31;
    }

    /** Forgets which text was the last. */
    void pass() {
        last = NOWHERE;
    }

    /** The value that a codec made of the last text; null if it is not known. */
    @Nullable
    Object value(Object codec) {
        return last >= 0 && codecs[last] == codec ? values[last] : null;
    }

    /** Keeps what a codec made of the last text. */
    void put(Object codec, Object value) {
        if (last >= 0) {
            codecs[last] = codec;
            values[last] = value;
        }
    }
}
