package dev.plumbline.io.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How every type is written; a type is entered after those that its document holds. Confined to the class that fills it. */
final class Codecs {

    private final Map<Class<?>, Codec<?>> byType = new HashMap<>();

    Codecs() {
        byType.put(Boolean.class, new FlagCodec());
        byType.put(Integer.class, NumberCodec.integers());
        byType.put(Double.class, new DoubleCodec());
        byType.put(BigDecimal.class, NumberCodec.decimals());
        text(String.class, text -> text);
    }

    /** A small value that travels as its text. */
    <T> void text(Class<T> type, Function<String, T> parse) {
        byType.put(type, new TextCodec<>(type, parse));
    }

    /** Constants that travel as words. */
    @SafeVarargs
    final void words(Class<? extends Enum<?>>... types) {
        for (Class<? extends Enum<?>> type : types) {
            byType.put(type, word(type));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Codec<?> word(Class<? extends Enum<?>> type) {
        return new WordCodec(type);
    }

    /** Something that is whole or not at all. */
    <M, D extends Record> void element(
            Class<M> type, Class<D> document, Function<? super M, D> from, Function<? super D, ? extends M> to) {
        element(type, document, from, to, any -> null);
    }

    /** Something that is whole or not at all, and that findings call by a path. */
    <M, D extends Record> DocumentCodec<M, D> element(
            Class<M> type,
            Class<D> document,
            Function<? super M, D> from,
            Function<? super D, ? extends M> to,
            Function<? super M, @Nullable String> path) {
        DocumentCodec<M, D> codec = new DocumentCodec<>(document, this, from, to, path, false);
        byType.put(type, codec);
        return codec;
    }

    /** Something that holds collections, and does without what is wrong in them. */
    <M, D extends Record> void container(
            Class<M> type,
            Class<D> document,
            Function<? super M, D> from,
            Function<? super D, ? extends M> to,
            Function<? super M, @Nullable String> path) {
        byType.put(type, new DocumentCodec<>(document, this, from, to, path, true));
    }

    <T> void put(Class<?> type, Codec<T> codec) {
        byType.put(type, codec);
    }

    @SuppressWarnings("unchecked")
    <T> Codec<T> of(Class<T> type) {
        Codec<?> codec = byType.get(type);
        if (codec == null) {
            throw new IllegalStateException("Type [" + type.getName() + "] has no codec yet. Enter it before.");
        }
        return (Codec<T>) codec;
    }

    /** The codec of a document's component: of a list, of values by name, or of the type itself. */
    Codec<?> component(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return of((Class<?>) type);
        }
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == List.class) {
            return new ListCodec<>(component(arguments[0]));
        }
        return generic.getRawType() == Map.class
                ? new MapCodec<>(component(arguments[1]))
                : of((Class<?>) generic.getRawType());
    }
}
