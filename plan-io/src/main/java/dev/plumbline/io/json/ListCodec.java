package dev.plumbline.io.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            reading.lost(place.item(0), any -> null);
            return null;
        }
        Draft<T> draft = new Draft<>(reading);
        int index = 0;
        for (JsonValue each : list.items()) {
            Place at = place.item(index++);
            draft.add(item.read(each, at, reading), each.line(), at);
        }
        return draft.values;
    }

    @Override
    public @Nullable List<T> stream(BookIn in, Place place, Reading reading) throws IOException {
        if (!in.atList()) {
            return read(in.value(), place, reading);
        }
        Draft<T> draft = new Draft<>(reading);
        in.elements(index -> {
            Place at = place.item(index);
            int line = in.line();
            draft.add(item.stream(in, at, reading), line, at);
            reading.checkFindings();
        });
        return draft.values;
    }

    /** A list while it is read. */
    private static final class Draft<T> {
        private final List<T> values = new ArrayList<>();
        private final Set<Object> keys = new HashSet<>();
        private final Reading reading;

        Draft(Reading reading) {
            this.reading = reading;
        }

        void add(@Nullable T value, int line, Place place) {
            if (value instanceof Keyed keyed && !keys.add(keyed.key())) {
                reading.givenTwice(keyed.key(), line, place);
            } else if (value != null) {
                values.add(value);
            }
        }
    }

    @Override
    public List<T> absent() {
        return List.of();
    }
}
