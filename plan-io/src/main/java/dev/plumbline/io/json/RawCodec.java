package dev.plumbline.io.json;

import java.io.IOException;
import java.util.Map;

/** Any value at all, as it stands. */
final class RawCodec implements Codec<JsonValue> {

    @Override
    public void write(JsonValue value, BookOut out) throws IOException {
        if (value instanceof JsonValue.Text text) {
            out.text(text.text());
        } else if (value instanceof JsonValue.Numeral number) {
            out.numeral(number.text());
        } else if (value instanceof JsonValue.Flag flag) {
            out.flag(flag.value());
        } else if (value instanceof JsonValue.Items list) {
            out.list(() -> {
                for (JsonValue each : list.items()) {
                    write(each, out);
                }
            });
        } else if (value instanceof JsonValue.Members object) {
            out.object(() -> {
                for (Map.Entry<String, JsonValue> each : object.members().entrySet()) {
                    out.name(each.getKey());
                    write(each.getValue(), out);
                }
            });
        } else {
            out.nothing();
        }
    }

    @Override
    public JsonValue read(JsonValue value, Place place, Reading reading) {
        return value;
    }
}
