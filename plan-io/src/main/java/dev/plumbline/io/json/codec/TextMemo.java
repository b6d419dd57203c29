package dev.plumbline.io.json.codec;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Short texts that came a moment ago, found by their bytes, and the small values that were made of them, so that what comes
 * again and again is understood once and held once. A text gets a place when it comes for the second time. A fixed number of
 * places, so that nobody's data can make it grow. Confined to one thread.
 */
final class TextMemo {

    private static final int BITS = 11;
    private static final int PLACES = 1 << BITS;
    private static final int LONGEST = 48;
    private static final int NOWHERE = -1;

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
        long hash = Octets.hash(bytes, from, to);
        int place = (int) (hash >>> Long.SIZE - BITS);
        if (isAt(place, hash, bytes, from, length)) {
            last = place;
        } else if (isAt(place ^ 1, hash, bytes, from, length)) {
            last = place ^ 1;
        } else {
            String text = new String(bytes, from, length, charset);
            remember(place, hash, bytes, from, to, text);
            return text;
        }
        return texts[last];
    }

    private boolean isAt(int place, long hash, byte[] bytes, int from, int length) {
        byte[] key = keys[place];
        return key != null && seen[place] == hash && key.length == length && Octets.equal(bytes, from, key);
    }

    /** Gives a text its place; what was there goes to the place beside it if it came twice already. */
    private void remember(int place, long hash, byte[] bytes, int from, int to, String text) {
        boolean isSecond = seen[place] == hash;
        if (!isSecond && keys[place] != null) {
            int beside = place ^ 1;
            seen[beside] = seen[place];
            keys[beside] = keys[place];
            texts[beside] = texts[place];
            codecs[beside] = codecs[place];
            values[beside] = values[place];
        }
        seen[place] = hash;
        keys[place] = isSecond ? Arrays.copyOfRange(bytes, from, to) : null;
        texts[place] = text;
        codecs[place] = this;
        last = isSecond ? place : NOWHERE;
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
