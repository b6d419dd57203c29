package dev.plumbline.plan.change;

import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a type that is built by a builder: each with its getter and setter, so that any of them can be
 * compared and changed alone. All setters of a change go to one builder, so only the result has to be valid.
 *
 * <p>Texts by name count as one attribute of the type and as one for each name that a value has.
 */
final class FieldTable<E, B> {

    private static final String TEXTS = "attributes";
    private static final String TEXT = TEXTS + ".";
    private static final Localized TEXTS_LABEL = Localized.of("其他栏目", "further columns");

    private record Setter<B>(BiConsumer<B, Object> set) {}

    private record Texts<E, B>(Function<E, Map<String, String>> get, BiConsumer<B, Map<String, String>> set) {}

    private final Function<E, B> open;
    private final Function<B, E> close;
    private final List<Field<E>> fields = new ArrayList<>();
    private final Map<String, Setter<B>> setters = new LinkedHashMap<>();
    private @Nullable Texts<E, B> texts;
    private Function<E, B> following;
    private Set<String> derived = Set.of();

    FieldTable(Function<E, B> open, Function<B, E> close) {
        this.open = open;
        this.close = close;
        this.following = open;
    }

    /**
     * Names attributes that follow from others where nobody states them.
     *
     * @param stating opens a value without them, so that they follow from what it becomes
     */
    FieldTable<E, B> following(Function<E, B> stating, String... names) {
        following = stating;
        derived = Set.of(names);
        return this;
    }

    /** Whether an attribute follows from others where nobody states it. */
    boolean isDerived(Field<E> field) {
        return derived.contains(field.name());
    }

    /** Adds an attribute; its setter takes just what its getter gives. */
    @SuppressWarnings("unchecked")
    <V> FieldTable<E, B> add(
            String name, String chinese, String english, Function<E, V> get, BiConsumer<B, ? super V> set) {
        fields.add(new Field<>(name, Localized.of(chinese, english), get::apply));
        setters.put(name, new Setter<>((builder, value) -> set.accept(builder, (V) value)));
        return this;
    }

    /** Adds texts by name, each of which is compared and changed alone. */
    FieldTable<E, B> addTexts(Function<E, Map<String, String>> get, BiConsumer<B, Map<String, String>> set) {
        texts = new Texts<>(get, set);
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
        Texts<I, D> inside = inner.texts;
        return inside == null
                ? this
                : addTexts(
                        outer -> inside.get().apply(part.apply(outer)),
                        (builder, values) -> inside.set().accept(draft.apply(builder), values));
    }

    /** The attributes of the type. */
    List<Field<E>> fields() {
        Texts<E, B> known = texts;
        return known == null
                ? List.copyOf(fields)
                : Stream.concat(fields.stream(), Stream.of(new Field<>(TEXTS, TEXTS_LABEL, known.get()::apply)))
                        .toList();
    }

    /** The attributes of some values: those of the type, and each of their texts alone. */
    List<Field<E>> fields(Collection<E> values) {
        Texts<E, B> known = texts;
        return known == null
                ? fields
                : Stream.concat(
                                fields.stream(),
                                values.stream()
                                        .flatMap(each -> known.get().apply(each).keySet().stream())
                                        .distinct()
                                        .map(name -> text(known, name)))
                        .toList();
    }

    private static <E> Field<E> text(Texts<E, ?> texts, String name) {
        return new Field<>(
                TEXT + name,
                Localized.of(name, name),
                each -> Optional.ofNullable(texts.get().apply(each).get(name)));
    }

    /** The attributes in which two values differ, with the second's values. */
    Map<String, Object> differences(E from, E to) {
        Map<String, Object> differing = new LinkedHashMap<>();
        if (!from.equals(to)) {
            for (Field<E> field : fields(List.of(from, to))) {
                if (!Objects.equals(field.of(from), field.of(to))) {
                    differing.put(field.name(), field.of(to));
                }
            }
        }
        return differing;
    }

    /** The value with some attributes set. */
    E with(E base, Map<String, Object> values) {
        return values.isEmpty() ? base : written(base, open, values);
    }

    /** The value with some attributes set, and those that follow from others as they follow now where none is set. */
    E restated(E base, Map<String, Object> values) {
        return written(base, following, values);
    }

    private E written(E base, Function<E, B> opening, Map<String, Object> values) {
        B builder = opening.apply(base);
        Map<String, Optional<?>> written = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(TEXT)) {
                written.put(name.substring(TEXT.length()), (Optional<?>) value);
            } else {
                setters.get(name).set().accept(builder, value);
            }
        });
        Texts<E, B> known = texts;
        if (known != null && !written.isEmpty()) {
            known.set().accept(builder, together(known.get().apply(base), written));
        }
        return close.apply(builder);
    }

    /** Texts with some of them set, added or, where empty, taken away. */
    private static Map<String, String> together(Map<String, String> base, Map<String, Optional<?>> written) {
        Map<String, String> together = new LinkedHashMap<>(base);
        written.forEach((name, text) ->
                text.ifPresentOrElse(present -> together.put(name, (String) present), () -> together.remove(name)));
        return together;
    }

    Map<String, Object> values(E element) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields().forEach(field -> values.put(field.name(), field.of(element)));
        return values;
    }
}
