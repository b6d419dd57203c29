package dev.plumbline.io.json.codec;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list; wrong items are left out of it, and of several with one key all but the first.
 *
 * @param item how its items are written
 * @param usual what its absence stands for; it is always written then, so that one that is empty is told from one left out
 */
public record ListCodec<T>(Codec<T> item, Optional<List<T>> usual) implements Codec<List<T>> {

    /** A list that is absent where it is empty. */
    public ListCodec(Codec<T> item) {
        this(item, Optional.empty());
    }

    @Override
    public void write(List<T> values, JsonOutput out) throws IOException {
        out.enterList();
        for (T each : values) {
            out.item();
            item.write(each, out);
        }
        out.leaveList();
    }

    @Override
    public @Nullable List<T> read(JsonInput in) throws IOException {
        boolean isCollection = in.takeCollecting();
        if (!in.isAt('[')) {
            in.faults().wrongType(in, JsonKind.LIST);
            in.faults().lostList(in);
            return null;
        }
        ItemStack items = in.items();
        int from = items.count();
        Set<Object> keys = Set.of();
        in.enterList();
        while (in.nextItem()) {
            int line = in.line();
            if (isCollection) {
                in.element();
            }
            T value = item.read(in);
            if (value instanceof Keyed keyed) {
                keys = keys.isEmpty() ? new HashSet<>() : keys;
                push(value, keyed.key(), items, keys, line, in);
            } else if (value != null) {
                items.push(value);
            }
            if (isCollection) {
                in.faults().check();
            }
        }
        return items.take(from);
    }

    private static void push(Object value, Object key, ItemStack items, Set<Object> keys, int line, JsonInput in) {
        if (keys.add(key)) {
            items.push(value);
        } else {
            in.faults().givenTwice(in, key, line);
        }
    }

    @Override
    public List<T> absent() {
        return usual.orElse(List.of());
    }

    @Override
    public boolean isAbsent(List<T> value) {
        return usual.isEmpty() && value.isEmpty();
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        return Schema.list(item.schema(schemas));
    }
}
