package dev.plumbline.io.json.codec;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Short texts that came a moment ago, found by their bytes, so that one that comes again and again is held once. A text gets a
 * place when it comes for the second time. A fixed number of places, so that nobody's data can make it grow. Confined to one
 * thread.
 */
final class TextMemo {

    private static final int PLACES = 1 << 11;
    private static final int LONGEST = 40;
    private static final int SEED = 31;

    private final int[] seen = new int[PLACES];
    private final byte[][] keys = new byte[PLACES][];
    private final String[] texts = new String[PLACES];

    /** The text that some bytes stand for. */
    String text(byte[] bytes, int from, int to, Charset charset) {
        int length = to - from;
        if (length > LONGEST) {
            return new String(bytes, from, length, charset);
        }
        int hash = hash(bytes, from, to);
        int place = (hash ^ hash >>> 11) & PLACES - 1;
        byte[] key = keys[place];
        if (key != null && seen[place] == hash && Arrays.equals(bytes, from, to, key, 0, key.length)) {
            return texts[place];
        }
        String text = new String(bytes, from, length, charset);
        if (seen[place] == hash) {
            keys[place] = Arrays.copyOfRange(bytes, from, to);
            texts[place] = text;
        } else {
            seen[place] = hash;
            keys[place] = null;
        }
        return text;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int place = from; place < to; place++) {
            hash = SEED * hash + bytes[place];
        }
        return hash;
    }
}
