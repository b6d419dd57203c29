package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.HeaderKey;
import java.util.HashMap;
import java.util.Map;

/**
 * The keys of texts, each made once while files are read, and how many were made. Confined to one thread.
 *
 * <p>What is remembered is bounded: of a column of a million different names none is worth keeping.
 */
public final class TextKeys {

    private static final int REMEMBERED = 20_000;
    private static final int LONGEST = 80;

    private final Map<String, String> keys = new HashMap<>();
    private long made;

    /** The key of a text; of a long one of its beginning. */
    public String of(String text) {
        if (text.length() > LONGEST) {
            return make(text.substring(0, LONGEST));
        }
        String known = keys.get(text);
        if (known != null) {
            return known;
        }
        String key = make(text);
        if (keys.size() >= REMEMBERED) {
            keys.clear();
        }
        keys.put(text, key);
        return key;
    }

    private String make(String text) {
        made++;
        return HeaderKey.of(text);
    }

    /** How many keys were made so far. */
    public long made() {
        return made;
    }
}
