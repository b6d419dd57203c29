package dev.plumbline.plan.change;

import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The attributes of a type that is built by a builder: each with its getter and setter, so that any of them can be
 * compared and changed alone. All setters of a change go to one builder, so only the result has to be valid.
 */
final class FieldTable<E, B> {

    private record Setter<B>(BiConsumer<B, Object> set) {}

    private final Function<E, B> open;
    private final Function<B, E> close;
    private final List<Field<E>> fields = new ArrayList<>();
    private final Map<String, Setter<B>> setters = new LinkedHashMap<>();

    FieldTable(Function<E, B> open, Function<B, E> close) {
        this.open = open;
        this.close = close;
    }

    /** Adds an attribute; its setter takes just what its getter gives. */
    @SuppressWarnings("unchecked")
    <V> FieldTable<E, B> add(
            String name, String chinese, String english, Function<E, V> get, BiConsumer<B, ? super V> set) {
        fields.add(new Field<>(name, Localized.of(chinese, english), get::apply));
        setters.put(name, new Setter<>((builder, value) -> set.accept(builder, (V) value)));
        return this;
    }

    /** Adds the attributes of something inside. */
    <I, D> FieldTable<E, B> lift(FieldTable<I, D> inner, String prefix, Function<E, I> part, Function<B, D> draft) {
        for (Field<I> field : inner.fields) {
            String name = prefix + field.name();
            BiConsumer<D, Object> set = inner.setters.get(field.name()).set();
            fields.add(new Field<>(name, field.label(), outer -> field.of(part.apply(outer))));
            setters.put(name, new Setter<>((builder, value) -> set.accept(draft.apply(builder), value)));
        }
        return this;
    }

    List<Field<E>> fields() {
        return List.copyOf(fields);
    }

    /** The attributes in which two values differ, with the second's values. */
    Map<String, Object> differences(E from, E to) {
        Map<String, Object> differing = new LinkedHashMap<>();
        if (!from.equals(to)) {
            for (Field<E> field : fields) {
                if (!Objects.equals(field.of(from), field.of(to))) {
                    differing.put(field.name(), field.of(to));
                }
            }
        }
        return differing;
    }

    /** The value with some attributes set. */
    E with(E base, Map<String, Object> values) {
        if (values.isEmpty()) {
            return base;
        }
        B builder = open.apply(base);
        values.forEach((name, value) -> setters.get(name).set().accept(builder, value));
        return close.apply(builder);
    }

    Map<String, Object> values(E element) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.name(), field.of(element)));
        return values;
    }
}
