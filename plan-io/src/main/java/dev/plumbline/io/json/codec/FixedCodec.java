package dev.plumbline.io.json.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A value that is always the same, such as the name of a format.
 *
 * @param value the value
 * @param codec how it is written
 */
public record FixedCodec<T>(T value, Codec<T> codec) implements Codec<T> {

    @Override
    public void write(T written, JsonOutput out) throws IOException {
        codec.write(value, out);
    }

    @Override
    public @Nullable T read(JsonInput in) throws IOException {
        return codec.read(in);
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        return Schema.constant(value);
    }
}
