package dev.plumbline.io.json.codec;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of the model as an object with the members that a {@link Shape} declares. Immutable and thread-safe.
 *
 * @param <M> the type of the model
 */
public final class ObjectCodec<M> implements Codec<M> {

    private final Class<? super M> type;
    private final String name;
    private final List<Member<M, ?>> members;
    private final Member<M, ?>[] inOrder;
    private final MemberName[] written;
    private final int[] required;
    private final Names names;
    private final Function<? super Values, ? extends M> maker;
    private final boolean isContainer;
    private final String prefix;
    private final @Nullable Function<? super M, ?> id;

    @SuppressWarnings("unchecked") // an array of one kind of member
    ObjectCodec(Shape<M> shape, Function<? super Values, ? extends M> maker, boolean isContainer) {
        this.type = shape.type();
        this.name = shape.name();
        this.members = shape.members();
        if (members.size() > Long.SIZE) {
            throw new IllegalStateException("[" + shape.name() + "] has more than " + Long.SIZE
                    + " members. Put some of them into an object of their own.");
        }
        this.inOrder = members.toArray(Member[]::new);
        this.written = members.stream().map(each -> new MemberName(each.name())).toArray(MemberName[]::new);
        this.required = members.stream()
                .filter(Member::isRequired)
                .mapToInt(Member::place)
                .toArray();
        this.names = new Names(members.stream().map(Member::name).toList());
        this.maker = maker;
        this.isContainer = isContainer;
        this.prefix = shape.prefix();
        this.id = shape.id();
    }

    /** The type that is written. */
    public Class<? super M> type() {
        return type;
    }

    /** What the schema calls it. */
    public String name() {
        return name;
    }

    /** Its members in the order that they are written in. */
    public List<Member<M, ?>> members() {
        return members;
    }

    @Override
    public void write(M value, JsonOutput out) throws IOException {
        out.enterObject();
        writeMembers(value, out);
        out.leaveObject();
    }

    /** Writes the members alone, for an object that has others too. */
    public void writeMembers(M value, JsonOutput out) throws IOException {
        if (id != null) {
            out.called(prefix, id.apply(value));
        }
        for (int place = 0; place < inOrder.length; place++) {
            inOrder[place].write(value, out, written[place]);
        }
        out.keptMembers();
    }

    @Override
    public @Nullable M read(JsonInput in) throws IOException {
        if (!in.isAt('{')) {
            in.takeCollecting();
            in.faults().wrongType(in, JsonKind.OBJECT);
            in.faults().lost(in, any -> null);
            return null;
        }
        int line = in.line();
        in.enterObject();
        return readMembers(in, line, "");
    }

    /** Reads the members of the object that was entered, but for one that tells its kind. */
    @Nullable
    M readMembers(JsonInput in, int line, String tag) throws IOException {
        in.takeCollecting();
        Values values = in.pool().take(inOrder.length);
        values.begin(line, in.faults());
        int expected = 0;
        while (true) {
            int place = in.nextMember(names, expected);
            if (place >= 0) {
                take(place, values, in);
                expected = place + 1;
            } else if (place == Names.END) {
                return finish(values, in);
            } else {
                takeUnknown(tag, values, in);
            }
        }
    }

    private void take(int place, Values values, JsonInput in) throws IOException {
        if (!values.see(place)) {
            throw in.twice(names.name(place));
        }
        if (in.isAt('n')) {
            in.nothing();
            return;
        }
        if (isContainer) {
            in.collecting();
        }
        Object value = inOrder[place].codec().read(in);
        if (value == null) {
            values.wrong(place);
        } else {
            values.put(place, value);
        }
    }

    private void takeUnknown(String tag, Values values, JsonInput in) throws IOException {
        String called = in.path().name();
        if (!values.seeUnknown(called)) {
            throw in.twice(called);
        }
        if (isContainer) {
            in.collecting();
        }
        if (called.equals(tag)) {
            in.skip();
        } else {
            in.faults().unknownMember(in, called, names.all());
        }
    }

    private @Nullable M finish(Values values, JsonInput in) {
        if (isContainer) {
            in.faults().leaveOut(values.open());
        }
        for (int place : required) {
            if (values.at(place) == null) {
                miss(place, values, in);
            }
        }
        M whole = in.faults().open() > values.open() ? null : made(values, in);
        if (whole == null) {
            in.faults().lost(in, called -> content(called, values));
        }
        in.pool().giveBack(values);
        return whole;
    }

    private @Nullable Object content(String called, Values values) {
        int place = names.of(called);
        return place < 0 ? null : values.at(place);
    }

    /** Says that a required member is missing, unless it was there and wrong, which is said already. */
    private void miss(int place, Values values, JsonInput in) {
        if (values.isWrong(place)) {
            in.faults().reopen();
        } else {
            in.faults().missingMember(in, names.name(place), values.line());
        }
    }

    private @Nullable M made(Values values, JsonInput in) {
        try {
            M value = maker.apply(values);
            if (id != null) {
                called(id.apply(value), values, in);
            }
            return value;
        } catch (RuntimeException refusal) {
            // The model says by exceptions of many types that values do not go together.
            in.faults().refused(in, values.line(), refusal);
            return null;
        }
    }

    private void called(Object identity, Values values, JsonInput in) {
        Faults faults = in.faults();
        if (!prefix.isEmpty()) {
            faults.origin(prefix, identity, values.line(), in);
        }
        if (faults.options().keepsUnknownMembers()) {
            faults.kept().called(in.path().pointer(), identity);
        }
    }

    /** The members, for the schema. */
    Schema.ObjectSchema shape(SchemaSet schemas) {
        Schema.ObjectSchema schema = Schema.object();
        putMembers(schema, schemas);
        return schema;
    }

    /** The members of an object that says what kind it is of. */
    Schema.ObjectSchema tagged(String tag, String word, SchemaSet schemas) {
        Schema.ObjectSchema schema = Schema.object().put(tag, Schema.constant(word), true);
        putMembers(schema, schemas);
        return schema;
    }

    private void putMembers(Schema.ObjectSchema schema, SchemaSet schemas) {
        for (Member<M, ?> member : members) {
            schema.put(member.name(), member.codec().schema(schemas), member.isRequired());
        }
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        return schemas.reference(this);
    }
}
