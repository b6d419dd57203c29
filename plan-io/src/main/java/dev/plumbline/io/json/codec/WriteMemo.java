package dev.plumbline.io.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * The text forms of small values that were written a moment ago, so that one that comes again and again is put together and
 * read back once. A fixed number of places. Confined to one thread.
 */
final class WriteMemo {

    private static final int PLACES = 1 << 11;

    private final Object[] codecs = new Object[PLACES];
    private final Object[] values = new Object[PLACES];
    private final byte[][] texts = new byte[PLACES][];

    /** The text form of a value in quotation marks; null if it is not known any more. */
    byte @Nullable [] text(Object codec, Object value) {
        int place = place(codec, value);
        boolean isKnown = codecs[place] == codec && (values[place] == value || value.equals(values[place]));
        return isKnown ? texts[place] : null;
    }

    void put(Object codec, Object value, byte[] text) {
        int place = place(codec, value);
        codecs[place] = codec;
        values[place] = value;
        texts[place] = text;
    }

    private static int place(Object codec, Object value) {
        int hash = value.hashCode() * 31 + System.identityHashCode(codec);
        return (hash ^ hash >>> 15) & PLACES - 1;
    }
}
