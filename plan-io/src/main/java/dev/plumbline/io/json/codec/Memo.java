package dev.plumbline.io.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Small values that were made from texts a moment ago, so that a text that comes again and again is understood once and its
 * value held once. A fixed number of places, so that nobody's data can make it grow. Confined to one thread.
 */
final class Memo {

    private static final int PLACES = 1 << 11;
    private static final int LONGEST = 64;

    private final String[] texts = new String[PLACES];
    private final Object[] codecs = new Object[PLACES];
    private final Object[] values = new Object[PLACES];

    /** The value that a codec made of a text; null if it is not known any more. */
    @Nullable
    Object value(Object codec, String text) {
        int place = place(codec, text);
        return codecs[place] == codec && (text == texts[place] || text.equals(texts[place])) ? values[place] : null;
    }

    void put(Object codec, String text, Object value) {
        if (text.length() <= LONGEST) {
            int place = place(codec, text);
            codecs[place] = codec;
            texts[place] = text;
            values[place] = value;
        }
    }

    private static int place(Object codec, String text) {
        int hash = text.hashCode() * 31 + System.identityHashCode(codec);
        return (hash ^ hash >>> 15) & PLACES - 1;
    }
}
