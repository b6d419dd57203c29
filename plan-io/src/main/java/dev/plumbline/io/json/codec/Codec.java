package dev.plumbline.io.json.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are written and read. Stateless and thread-safe.
 *
 * @param <T> the type
 */
public interface Codec<T> {

    /** Writes a value. */
    void write(T value, JsonOutput out) throws IOException;

    /** The value that {@code in} stands before; null if it is wrong, which then is noted among the faults. */
    @Nullable
    T read(JsonInput in) throws IOException;

    /** What may stand here, for the schema. */
    Schema schema(SchemaSet schemas);

    /** What an absent value is. */
    default @Nullable T absent() {
        return null;
    }

    /** Whether a value need not be written, since its absence says the same. */
    default boolean isAbsent(T value) {
        return value.equals(absent());
    }
}
