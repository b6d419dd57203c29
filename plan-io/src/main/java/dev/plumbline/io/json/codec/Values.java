package dev.plumbline.io.json.codec;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an object holds, by its members, while something is made of it. Confined to one thread. */
public final class Values {

    private static final int USUAL_SIZE = 24;

    private @Nullable Object[] values = new Object[USUAL_SIZE];

    Values() {}

    /** Begins anew with nothing. */
    void begin(int size) {
        if (size > values.length) {
            values = new Object[size];
        } else {
            Arrays.fill(values, 0, size, null);
        }
    }

    void put(int place, @Nullable Object value) {
        values[place] = value;
    }

    @Nullable
    Object at(int place) {
        return values[place];
    }

    /** The value of a member that is there: one that is required, has a usual value, or is a list or a map. */
    @SuppressWarnings("unchecked") // only the codec of the member puts values at its place
    public <T> T get(Member<?, T> member) {
        T value = (T) values[member.place()];
        if (value != null) {
            return value;
        }
        T instead = member.usual() == null ? member.codec().absent() : member.usual();
        if (instead == null) {
            throw new IllegalStateException("Member [" + member.name() + "] may be absent. Ask with find.");
        }
        return instead;
    }

    /** The value of a member, if it is there. */
    @SuppressWarnings("unchecked") // only the codec of the member puts values at its place
    public <T> Optional<T> find(Member<?, T> member) {
        return Optional.ofNullable((T) values[member.place()]);
    }

    /** The value of a member, or another if it is not there. */
    @SuppressWarnings("unchecked") // only the codec of the member puts values at its place
    public <T> T or(Member<?, T> member, T instead) {
        T value = (T) values[member.place()];
        return value == null ? instead : value;
    }

    /** Whether a member is there. */
    public boolean has(Member<?, ?> member) {
        return values[member.place()] != null;
    }

    /** Hands on the value of a member, if it is there; what is not there is left as the model has it. */
    @SuppressWarnings("unchecked") // only the codec of the member puts values at its place
    public <T> void given(Member<?, T> member, Consumer<? super T> setter) {
        T value = (T) values[member.place()];
        if (value != null) {
            setter.accept(value);
        }
    }
}
