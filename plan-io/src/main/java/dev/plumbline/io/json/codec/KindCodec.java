package dev.plumbline.io.json.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several kinds: an object that names its kind, with the members of that kind.
 *
 * @param kinds the kinds there are
 */
public record KindCodec<T>(Kinds<T> kinds) implements Codec<T> {

    private static final MemberName TAG = new MemberName("kind");

    @Override
    public void write(T value, JsonOutput out) throws IOException {
        Kind<? extends T> kind = kinds.of(value);
        if (kind == null) {
            throw out.refusal(value, "its type is none that a plan book holds");
        }
        out.enterObject();
        out.name(TAG);
        out.text(kind.word());
        kind.writeMembers(value, out);
        out.leaveObject();
    }

    /** The kind may stand anywhere in the object, so the object is looked through before it is read. */
    @Override
    public @Nullable T read(JsonInput in) throws IOException {
        if (!in.isAt('{')) {
            in.faults().wrongType(in, JsonKind.OBJECT);
            return null;
        }
        int line = in.line();
        JsonInput whole = in.later();
        Tag tag = Tag.in(whole.again());
        Kind<? extends T> kind = tag == null ? null : kinds.called(tag.word());
        if (tag == null) {
            in.faults().missingMember(in, TAG.name(), line);
        } else if (kind == null) {
            in.faults().unknownWord(in.path().pointer() + "/" + TAG.name(), tag.line(), tag.word(), kinds.words());
        } else {
            whole.enterObject();
            return kind.codec().readMembers(whole, line, TAG.name());
        }
        return null;
    }

    /** What an object says it is. */
    private record Tag(String word, int line) {

        static @Nullable Tag in(JsonInput in) throws IOException {
            in.enterObject();
            for (String name = in.nextMember(); name != null; name = in.nextMember()) {
                int line = in.line();
                String shown = in.skip();
                if (name.equals(TAG.name())) {
                    return new Tag(shown, line);
                }
            }
            return null;
        }
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        return Schema.anyOf(kinds.all().stream()
                .<Schema>map(kind -> kind.codec().tagged(TAG.name(), kind.word(), schemas))
                .toList());
    }
}
