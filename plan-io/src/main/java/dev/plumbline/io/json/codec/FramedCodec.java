package dev.plumbline.io.json.codec;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact within another: its kind, and the fact itself in an object of its own, since facts have kinds among their
 * members. Immutable and thread-safe.
 */
public final class FramedCodec<T> implements Codec<T> {

    private static final MemberName TAG = new MemberName("kind");
    private static final MemberName FACT = new MemberName("fact");
    private static final Names NAMES = new Names(List.of(TAG.name(), FACT.name()));
    private static final int FACT_PLACE = 1;

    private final Kinds<T> kinds;
    private final FactFrame<T> frame;

    /** Facts of some kinds. */
    public FramedCodec(Kinds<T> kinds) {
        this.kinds = kinds;
        this.frame = new FactFrame<>(kinds, NAMES, FACT_PLACE);
    }

    /** The kinds of facts. */
    public Kinds<T> kinds() {
        return kinds;
    }

    @Override
    public void write(T value, JsonOutput out) throws IOException {
        Kind<? extends T> kind = kinds.of(value);
        if (kind == null) {
            throw out.refusal(value, "its type is none that can be written here");
        }
        out.enterObject();
        out.name(TAG);
        out.text(kind.word());
        writeFact(kind, value, out);
        out.keptMembers();
        out.leaveObject();
    }

    static void writeFact(Kind<?> kind, Object value, JsonOutput out) throws IOException {
        out.name(FACT);
        out.enterObject();
        kind.writeMembers(value, out);
        out.leaveObject();
    }

    @Override
    public @Nullable T read(JsonInput in) throws IOException {
        if (!in.isAt('{')) {
            in.faults().wrongType(in, JsonKind.OBJECT);
            return null;
        }
        Values values = in.pool().take(NAMES.count());
        values.begin(in.line(), in.faults());
        in.enterObject();
        for (int place = frame.next(values, 0, in); place >= 0; place = frame.next(values, place + 1, in)) {
            if (in.isAt('n')) {
                in.nothing();
            } else if (place == FactFrame.KIND) {
                frame.takeKind(values, in);
            } else {
                frame.takeFact(values, in);
            }
        }
        T fact = frame.finish(values, in);
        in.pool().giveBack(values);
        return fact;
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        return schema(kinds, schemas, Schema.object());
    }

    static Schema schema(Kinds<?> kinds, SchemaSet schemas, Schema.ObjectSchema more) {
        return Schema.anyOf(kinds.all().stream()
                .<Schema>map(kind -> Schema.object()
                        .put(TAG.name(), Schema.constant(kind.word()), true)
                        .putAll(more)
                        .put(FACT.name(), schemas.reference(kind.codec()), true))
                .toList());
    }
}
