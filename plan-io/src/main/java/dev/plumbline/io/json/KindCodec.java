package dev.plumbline.io.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several kinds: an object that names its kind, with the members of that kind.
 *
 * @param kinds the kinds there are
 */
record KindCodec<T>(Kinds<T> kinds) implements Codec<T> {

    private static final String TAG = "kind";

    @Override
    public void write(T value, BookOut out) throws IOException {
        Kind<? extends T> kind = kinds.of(value);
        if (kind == null) {
            throw out.refusal(value, "its type is none that a plan book holds");
        }
        out.object(() -> {
            out.name(TAG);
            out.text(kind.word());
            kind.writeMembers(value, out);
        });
    }

    @Override
    public @Nullable T read(JsonValue value, Place place, Reading reading) {
        if (!(value instanceof JsonValue.Members object)) {
            reading.wrongType(value, place, JsonKind.OBJECT);
            return null;
        }
        Map<String, JsonValue> rest = new LinkedHashMap<>(object.members());
        JsonValue tag = rest.remove(TAG);
        if (tag == null) {
            reading.missingMember(TAG, object.line(), place);
            return null;
        }
        Kind<? extends T> kind = kinds.called(tag.shown());
        if (kind == null) {
            reading.unknownWord(tag, place.member(TAG), kinds.words());
            return null;
        }
        return kind.codec().read(new JsonValue.Members(rest, object.line()), place, reading);
    }
}
