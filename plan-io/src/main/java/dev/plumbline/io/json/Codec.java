package dev.plumbline.io.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are written and read. Stateless and thread-safe.
 *
 * @param <T> the type
 */
interface Codec<T> {

    void write(T value, BookOut out) throws IOException;

    /** The value; null if it is wrong, which then is noted in {@code reading}. */
    @Nullable
    T read(JsonValue value, Place place, Reading reading);

    /** The same from the value that {@code in} stands at, so that a big collection need not be held as JSON. */
    default @Nullable T stream(BookIn in, Place place, Reading reading) throws IOException {
        return read(in.value(), place, reading);
    }

    /** What an absent value is. */
    default @Nullable T absent() {
        return null;
    }

    /** Whether a value need not be written, since its absence says the same. */
    default boolean isAbsent(T value) {
        return value.equals(absent());
    }
}
