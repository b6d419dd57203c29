package dev.plumbline.status;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map that shares what stays with the one it was changed from: a change costs as much as there are changes so far, not as
 * there are entries. Immutable.
 */
final class Layers<K, V> {

    private static final int FEW = 512;

    private final Map<K, V> base;
    private final Map<K, V> changed;

    private Layers(Map<K, V> base, Map<K, V> changed) {
        this.base = base;
        this.changed = changed;
    }

    /** The entries of a map that nobody changes any more. */
    static <K, V> Layers<K, V> of(Map<K, V> base) {
        return new Layers<>(base, Map.of());
    }

    /** The value of a key, else another. */
    V get(K key, V otherwise) {
        @Nullable V value = changed.get(key);
        return value == null ? base.getOrDefault(key, otherwise) : value;
    }

    /** The same with other values of some keys. */
    Layers<K, V> with(Map<K, V> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<K, V> all = new HashMap<>(changed);
        all.putAll(others);
        if (all.size() <= FEW) {
            return new Layers<>(base, all);
        }
        Map<K, V> whole = new HashMap<>(base);
        whole.putAll(all);
        return of(whole);
    }
}
