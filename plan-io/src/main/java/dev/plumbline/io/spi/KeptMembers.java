package dev.plumbline.io.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Members of a JSON text that this version of the library does not know, kept so that writing the book puts them back where
 * they stood (SAFE-2). Immutable and thread-safe.
 *
 * @param byPlace by the place of the object that they belong to, as only reader and writer need to understand it: their
 *     names, each with its value as JSON
 */
public record KeptMembers(Map<String, Map<String, String>> byPlace) {

    private static final KeptMembers NONE = new KeptMembers(Map.of());

    public KeptMembers {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        byPlace.forEach((place, members) -> copy.put(place, sorted(members)));
        byPlace = sorted(copy);
    }

    /** In order, so that names of equal hash cost no more than others. */
    private static <V> Map<String, V> sorted(Map<String, V> values) {
        TreeMap<String, V> sorted = new TreeMap<>();
        values.forEach((name, value) -> sorted.put(name, Objects.requireNonNull(value)));
        return Collections.unmodifiableNavigableMap(sorted);
    }

    /** Nothing was kept. */
    public static KeptMembers none() {
        return NONE;
    }

    /** Whether nothing was kept. */
    public boolean isEmpty() {
        return byPlace.isEmpty();
    }

    /** Those of both; of the same member at the same place that of this one. */
    public KeptMembers and(KeptMembers more) {
        Map<String, Map<String, String>> both = new LinkedHashMap<>(more.byPlace);
        byPlace.forEach((place, members) -> {
            Map<String, String> joined = new LinkedHashMap<>(both.getOrDefault(place, Map.of()));
            joined.putAll(members);
            both.put(place, joined);
        });
        return new KeptMembers(both);
    }
}
