package dev.plumbline.io.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by name.
 *
 * @param named how its values are written
 */
record MapCodec<V>(Codec<V> named) implements Codec<Map<String, V>> {

    @Override
    public void write(Map<String, V> values, BookOut out) throws IOException {
        out.object(() -> {
            for (Map.Entry<String, V> each : values.entrySet()) {
                out.name(each.getKey());
                named.write(each.getValue(), out);
            }
        });
    }

    @Override
    public @Nullable Map<String, V> read(JsonValue value, Place place, Reading reading) {
        if (!(value instanceof JsonValue.Members object)) {
            reading.wrongType(value, place, JsonKind.OBJECT);
            return null;
        }
        Map<String, V> values = new LinkedHashMap<>();
        object.members().forEach((name, each) -> {
            V read = named.read(each, place.member(name), reading);
            if (read != null) {
                values.put(name, read);
            }
        });
        return values;
    }

    @Override
    public Map<String, V> absent() {
        return Map.of();
    }
}
