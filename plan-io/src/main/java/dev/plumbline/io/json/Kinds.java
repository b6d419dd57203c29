package dev.plumbline.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds that something can be of, by their words; filled once, then only asked. */
final class Kinds<T> {

    private final Codecs codecs;
    private final Map<String, Kind<? extends T>> byWord = new LinkedHashMap<>();

    Kinds(Codecs codecs) {
        this.codecs = codecs;
    }

    Codecs codecs() {
        return codecs;
    }

    <K extends T, D extends Record> void add(
            String word, Class<K> type, Class<D> document, Function<K, D> from, Function<D, K> to) {
        add(word, type, document, from, to, any -> null);
    }

    /** A kind whose values findings call by a path. */
    <K extends T, D extends Record> void add(
            String word,
            Class<K> type,
            Class<D> document,
            Function<K, D> from,
            Function<D, K> to,
            Function<K, @Nullable String> path) {
        byWord.put(word, new Kind<>(word, type, codecs.element(type, document, from, to, path)));
    }

    /** Those that are of a narrower type as well. */
    @SuppressWarnings("unchecked") // each kind taken over is one of the narrower type
    <S extends T> Kinds<S> only(Class<S> narrower) {
        Kinds<S> some = new Kinds<>(codecs);
        byWord.values().stream()
                .filter(kind -> narrower.isAssignableFrom(kind.type()))
                .forEach(kind -> some.byWord.put(kind.word(), (Kind<? extends S>) kind));
        return some;
    }

    Iterable<Kind<? extends T>> all() {
        return byWord.values();
    }

    /** The kind of the value; null if it is of none. */
    @Nullable
    Kind<? extends T> of(T value) {
        return byWord.values().stream()
                .filter(kind -> kind.holds(value))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Kind<? extends T> called(String word) {
        return byWord.get(word);
    }

    Set<String> words() {
        return byWord.keySet();
    }
}
