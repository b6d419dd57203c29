package dev.plumbline.io.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A fact within another: its kind, and the fact itself in an object of its own, since facts have kinds among their
 * members.
 *
 * @param kinds the kinds there are
 */
record FramedCodec<T>(Kinds<T> kinds) implements Codec<T> {

    private static final String TAG = "kind";
    private static final String FACT = "fact";

    @Override
    public void write(T value, BookOut out) throws IOException {
        Kind<? extends T> kind = kinds.of(value);
        if (kind == null) {
            throw out.refusal(value, "its type is none that can be written here");
        }
        out.object(() -> {
            out.name(TAG);
            out.text(kind.word());
            out.name(FACT);
            out.object(() -> kind.writeMembers(value, out));
        });
    }

    @Override
    public @Nullable T read(JsonValue value, Place place, Reading reading) {
        if (!(value instanceof JsonValue.Members object)) {
            reading.wrongType(value, place, JsonKind.OBJECT);
            return null;
        }
        JsonValue tag = object.members().get(TAG);
        JsonValue fact = object.members().get(FACT);
        if (tag == null || fact == null) {
            reading.missingMember(tag == null ? TAG : FACT, object.line(), place);
            return null;
        }
        Kind<? extends T> kind = kinds.called(tag.shown());
        if (kind == null) {
            reading.unknownWord(tag, place.member(TAG), kinds.words());
            return null;
        }
        return kind.codec().read(fact, place.member(FACT), reading);
    }
}
