package dev.plumbline.io.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list; wrong items are left out of it.
 *
 * @param item how its items are written
 */
record ListCodec<T>(Codec<T> item) implements Codec<List<T>> {

    @Override
    public void write(List<T> values, BookOut out) throws IOException {
        out.list(() -> {
            for (T each : values) {
                item.write(each, out);
            }
        });
    }

    @Override
    public @Nullable List<T> read(JsonValue value, Place place, Reading reading) {
        if (!(value instanceof JsonValue.Items list)) {
            reading.wrongType(value, place, JsonKind.LIST);
            return null;
        }
        List<T> values = new ArrayList<>();
        int index = 0;
        for (JsonValue each : list.items()) {
            addUnlessWrong(values, item.read(each, place.item(index++), reading));
        }
        return values;
    }

    @Override
    public @Nullable List<T> stream(BookIn in, Place place, Reading reading) throws IOException {
        if (!in.atList()) {
            return read(in.value(), place, reading);
        }
        List<T> values = new ArrayList<>();
        in.elements(index -> {
            addUnlessWrong(values, item.stream(in, place.item(index), reading));
            reading.checkFindings();
        });
        return values;
    }

    private static <T> void addUnlessWrong(List<T> values, @Nullable T value) {
        if (value != null) {
            values.add(value);
        }
    }

    @Override
    public List<T> absent() {
        return List.of();
    }
}
