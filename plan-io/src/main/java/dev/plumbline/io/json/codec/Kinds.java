package dev.plumbline.io.json.codec;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The kinds that something can be of, by their words; filled once, then only asked, by any thread.
 *
 * @param <T> what they have in common
 */
public final class Kinds<T> {

    private final Map<String, Kind<? extends T>> byWord = new LinkedHashMap<>();
    private final Map<Class<?>, Kind<? extends T>> byClass = new ConcurrentHashMap<>();

    /** The same with a kind more. */
    public <K extends T> Kinds<T> add(String word, Class<K> type, ObjectCodec<K> codec) {
        byWord.put(word, new Kind<>(word, type, codec));
        return this;
    }

    /** Those that are of a narrower type as well. */
    @SuppressWarnings("unchecked") // each kind taken over is one of the narrower type
    public <S extends T> Kinds<S> only(Class<S> narrower) {
        Kinds<S> some = new Kinds<>();
        byWord.values().stream()
                .filter(kind -> narrower.isAssignableFrom(kind.type()))
                .forEach(kind -> some.byWord.put(kind.word(), (Kind<? extends S>) kind));
        return some;
    }

    /** All of them. */
    public Collection<Kind<? extends T>> all() {
        return byWord.values();
    }

    /** The kind of the value; null if it is of none. */
    public @Nullable Kind<? extends T> of(T value) {
        Kind<? extends T> known = byClass.get(value.getClass());
        return known == null ? found(value) : known;
    }

    private @Nullable Kind<? extends T> found(T value) {
        for (Kind<? extends T> kind : byWord.values()) {
            if (kind.type().isInstance(value)) {
                byClass.put(value.getClass(), kind);
                return kind;
            }
        }
        return null;
    }

    /** The kind of a word; null if there is none. */
    public @Nullable Kind<? extends T> called(String word) {
        return byWord.get(word);
    }

    /** The words of all of them. */
    public Set<String> words() {
        return byWord.keySet();
    }
}
