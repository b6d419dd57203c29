package dev.plumbline.io.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A constant as its word: {@code IN_PROGRESS} is {@code in-progress}. */
final class WordCodec<E extends Enum<E>> implements Codec<E> {

    private final Map<String, E> constants = new LinkedHashMap<>();

    WordCodec(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            constants.put(word(constant), constant);
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Iterable<String> words() {
        return constants.keySet();
    }

    @Override
    public void write(E value, BookOut out) throws IOException {
        out.text(word(value));
    }

    @Override
    public @Nullable E read(JsonValue value, Place place, Reading reading) {
        if (!(value instanceof JsonValue.Text text)) {
            reading.wrongType(value, place, JsonKind.TEXT);
            return null;
        }
        E constant = constants.get(text.text());
        if (constant == null) {
            reading.unknownWord(value, place, constants.keySet());
        }
        return constant;
    }
}
