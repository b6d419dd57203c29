package dev.plumbline.io.json.codec;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values by name.
 *
 * @param named how its values are written
 */
public record MapCodec<V>(Codec<V> named) implements Codec<Map<String, V>> {

    @Override
    public void write(Map<String, V> values, JsonOutput out) throws IOException {
        out.enterObject();
        for (Map.Entry<String, V> each : values.entrySet()) {
            out.name(each.getKey());
            named.write(each.getValue(), out);
        }
        out.leaveObject();
    }

    @Override
    public @Nullable Map<String, V> read(JsonInput in) throws IOException {
        in.takeCollecting();
        if (!in.isAt('{')) {
            in.faults().wrongType(in, JsonKind.OBJECT);
            return null;
        }
        Map<String, V> values = new LinkedHashMap<>();
        Set<String> wrong = Set.of();
        in.enterObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            if (values.containsKey(name) || wrong.contains(name)) {
                throw in.twice(name);
            }
            V value = named.read(in);
            if (value == null) {
                wrong = wrong.isEmpty() ? new HashSet<>() : wrong;
                wrong.add(name);
            } else {
                values.put(name, value);
            }
        }
        return values;
    }

    @Override
    public Map<String, V> absent() {
        return Map.of();
    }

    @Override
    public boolean isAbsent(Map<String, V> value) {
        return value.isEmpty();
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        return Schema.map(named.schema(schemas));
    }
}
