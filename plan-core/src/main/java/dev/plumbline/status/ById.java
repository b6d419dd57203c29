package dev.plumbline.status;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values in an order, each found by its id; of several under one id the first. Shares its index with what is changed from it. Immutable. */
final class ById<K, V> extends AbstractList<V> implements RandomAccess {

    private final Map<K, Integer> places;
    private final Object[] values;

    private ById(Map<K, Integer> places, Object[] values) {
        this.places = places;
        this.values = values;
    }

    static <K, V> ById<K, V> of(List<V> all, Function<V, K> id) {
        Map<K, Integer> places = new HashMap<>((int) (all.size() / 0.75) + 1);
        Object[] values = new Object[all.size()];
        for (V each : all) {
            if (places.putIfAbsent(id.apply(each), places.size()) == null) {
                values[places.size() - 1] = each;
            }
        }
        return new ById<>(places, places.size() == values.length ? values : Arrays.copyOf(values, places.size()));
    }

    @Nullable
    V find(K id) {
        Integer place = places.get(id);
        return place == null ? null : get(place);
    }

    boolean has(K id) {
        return places.containsKey(id);
    }

    @Override
    @SuppressWarnings("unchecked")
    public V get(int place) {
        return (V) values[place];
    }

    @Override
    public int size() {
        return values.length;
    }

    /** The same with other values of some ids; what has none here is left out. */
    ById<K, V> with(Map<K, V> others) {
        if (others.isEmpty()) {
            return this;
        }
        Object[] changed = values.clone();
        others.forEach((id, value) -> {
            Integer place = places.get(id);
            if (place != null) {
                changed[place] = value;
            }
        });
        return new ById<>(places, changed);
    }
}
