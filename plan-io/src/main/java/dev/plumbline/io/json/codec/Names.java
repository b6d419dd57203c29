package dev.plumbline.io.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that an object may have, found by their bytes, most quickly in their order. Immutable and thread-safe. */
final class Names {

    static final int END = -1;
    static final int UNKNOWN = -2;

    private final String[] names;
    private final byte[][] quoted;
    /** The first eight bytes of each name with its quotation marks, and which of the eight it has. */
    private final long[] firsts;

    private final long[] masks;
    /** The last eight bytes of each name that is longer. */
    private final long[] lasts;

    private final int[] lengths;
    private final Map<String, Integer> places = new HashMap<>();

    Names(List<String> names) {
        this.names = names.toArray(String[]::new);
        this.quoted = new byte[this.names.length][];
        this.firsts = new long[this.names.length];
        this.masks = new long[this.names.length];
        this.lasts = new long[this.names.length];
        this.lengths = new int[this.names.length];
        for (int place = 0; place < this.names.length; place++) {
            quoted[place] = ('"' + this.names[place] + '"').getBytes(StandardCharsets.US_ASCII);
            put(place, quoted[place]);
            places.put(this.names[place], place);
        }
    }

    private void put(int place, byte[] name) {
        byte[] eight = Arrays.copyOf(name, Math.max(Long.BYTES, name.length));
        masks[place] = -1L >>> Long.SIZE - Byte.SIZE * Math.min(Long.BYTES, name.length);
        firsts[place] = Octets.eight(eight, 0);
        lasts[place] = Octets.eight(eight, eight.length - Long.BYTES);
        lengths[place] = name.length;
    }

    int count() {
        return names.length;
    }

    String name(int place) {
        return names[place];
    }

    Set<String> all() {
        return places.keySet();
    }

    int of(String name) {
        return places.getOrDefault(name, UNKNOWN);
    }

    /** Goes past a name that stands in full at hand and is the expected one or a later one; its place, else {@link #UNKNOWN}. */
    int match(ByteWindow window, int expected) {
        byte[] bytes = window.bytes;
        int at = window.at;
        if (at + Long.BYTES > window.end) {
            return UNKNOWN;
        }
        long first = Octets.eight(bytes, at);
        for (int place = expected; place < lengths.length; place++) {
            if ((first & masks[place]) == firsts[place] && goesOn(bytes, at, window.end, place)) {
                window.at = at + lengths[place];
                return place;
            }
        }
        return UNKNOWN;
    }

    private boolean goesOn(byte[] bytes, int at, int end, int place) {
        int length = lengths[place];
        if (length <= Long.BYTES) {
            return true;
        }
        return length <= end - at
                && Octets.eight(bytes, at + length - Long.BYTES) == lasts[place]
                && (length <= 2 * Long.BYTES || Octets.equal(bytes, at, quoted[place], Long.BYTES));
    }
}
