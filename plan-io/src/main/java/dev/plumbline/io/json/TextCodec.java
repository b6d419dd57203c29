package dev.plumbline.io.json;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A small value as its text form. Writing reads the text back, so that nothing is ever written that could not be read.
 *
 * @param type what it is
 * @param parse reads the text form that {@code toString} gives
 */
record TextCodec<T>(Class<T> type, Function<String, T> parse) implements Codec<T> {

    @Override
    public void write(T value, BookOut out) throws IOException {
        String text = value.toString();
        if (!reads(text, value)) {
            throw out.refusal(value, "its text form does not read back");
        }
        out.text(text);
    }

    private boolean reads(String text, T value) {
        try {
            return parse.apply(text).equals(value);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    @Override
    public @Nullable T read(JsonValue value, Place place, Reading reading) {
        if (!(value instanceof JsonValue.Text text)) {
            reading.wrongType(value, place, JsonKind.TEXT);
            return null;
        }
        try {
            return parse.apply(text.text());
        } catch (RuntimeException refusal) {
            // Whatever a parser throws says that it cannot read the text.
            reading.wrongValue(value, place, refusal);
            return null;
        }
    }
}
