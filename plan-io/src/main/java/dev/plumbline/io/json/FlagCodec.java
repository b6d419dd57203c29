package dev.plumbline.io.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** True or false. */
final class FlagCodec implements Codec<Boolean> {

    @Override
    public void write(Boolean value, BookOut out) throws IOException {
        out.flag(value);
    }

    @Override
    public @Nullable Boolean read(JsonValue value, Place place, Reading reading) {
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        reading.wrongType(value, place, JsonKind.FLAG);
        return null;
    }
}
