package dev.plumbline.io.json.codec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private final Map<String, Integer> places = new HashMap<>();

    Names(List<String> names) {
        this.names = names.toArray(String[]::new);
        this.quoted = new byte[this.names.length][];
        for (int place = 0; place < this.names.length; place++) {
            quoted[place] = ('"' + this.names[place] + '"').getBytes(StandardCharsets.US_ASCII);
            places.put(this.names[place], place);
        }
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

    /** A loop of its own: names are too short for anything cleverer to pay. */
    private static boolean isAt(byte[] bytes, int at, byte[] name) {
        for (int place = 1; place < name.length; place++) {
            if (bytes[at + place] != name[place]) {
                return false;
            }
        }
        return bytes[at] == name[0];
    }

    /** Goes past a name that stands in full at hand and is the expected one or a later one; its place, else {@link #UNKNOWN}. */
    int match(ByteWindow window, int expected) throws IOException {
        byte[] bytes = window.bytes;
        int left = window.end - window.at;
        for (int place = expected; place < quoted.length; place++) {
            byte[] name = quoted[place];
            int length = name.length;
            if (length <= left && isAt(bytes, window.at, name)) {
                window.at += length;
                return place;
            }
        }
        return UNKNOWN;
    }
}
