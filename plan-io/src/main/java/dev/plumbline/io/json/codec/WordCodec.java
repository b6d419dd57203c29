package dev.plumbline.io.json.codec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A constant as its word: {@code IN_PROGRESS} is {@code in-progress}.
 *
 * @param <E> the constants
 */
public final class WordCodec<E extends Enum<E>> implements Codec<E> {

    private final Class<E> type;
    private final Map<String, E> constants = new LinkedHashMap<>();
    private final byte[][] words;

    private WordCodec(Class<E> type) {
        this.type = type;
        E[] all = type.getEnumConstants();
        words = new byte[all.length][];
        for (E constant : all) {
            words[constant.ordinal()] = ('"' + word(constant) + '"').getBytes(StandardCharsets.UTF_8);
            constants.put(word(constant), constant);
        }
    }

    /** The words of some constants. */
    public static <E extends Enum<E>> WordCodec<E> of(Class<E> type) {
        return new WordCodec<>(type);
    }

    /** The word of a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void write(E value, JsonOutput out) throws IOException {
        out.quoted(words[value.ordinal()]);
    }

    @Override
    public @Nullable E read(JsonInput in) throws IOException {
        if (!in.isAt('"')) {
            in.faults().wrongType(in, JsonKind.TEXT);
            return null;
        }
        String word = in.text();
        Object known = in.memo().value(this);
        E constant = known == null ? constants.get(word) : type.cast(known);
        if (constant == null) {
            in.faults().unknownWord(in, word, constants.keySet());
        } else if (known == null) {
            in.memo().put(this, constant);
        }
        return constant;
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        return Schema.words(constants.keySet());
    }
}
