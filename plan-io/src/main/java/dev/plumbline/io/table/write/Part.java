package dev.plumbline.io.table.write;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing that is said of an element of a book, so that it can be told when a table does not carry it.
 *
 * @param name what it is called
 * @param value what the element says
 * @param <T> the type of the element
 */
record Part<T>(Localized name, Function<T, Object> value) {

    static <T> Part<T> of(String chinese, String english, Function<T, Object> value) {
        return new Part<>(Localized.of(chinese, english), value);
    }

    /** The names of the parts in which two elements differ; empty if they differ in none. */
    static <T> List<Localized> differing(List<Part<T>> parts, T one, T other) {
        return parts.stream()
                .filter(part -> !part.value.apply(one).equals(part.value.apply(other)))
                .map(Part::name)
                .toList();
    }

    /** Some names in one. */
    static Localized joined(List<Localized> names) {
        return Localized.of(
                names.stream().map(name -> name.text(java.util.Locale.CHINESE)).collect(Collectors.joining("、")),
                names.stream().map(name -> name.text(java.util.Locale.ENGLISH)).collect(Collectors.joining(", ")));
    }
}
