package dev.plumbline.io.json.codec;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an object holds, by its members, while something is made of it. Confined to one thread. */
public final class Values {

    private static final int USUAL_SIZE = 24;

    private @Nullable Object[] values = new Object[USUAL_SIZE];
    private int line;
    private int open;
    private long seen;
    private long wrong;
    private @Nullable Set<String> unknown;

    Values() {}

    /** Makes room for so many members, of which none is there. */
    void size(int size) {
        if (size > values.length) {
            values = new Object[size];
        }
    }

    /** Begins anew at a line, with what was wrong before. */
    void begin(int first, Faults faults) {
        line = first;
        open = faults.open();
        seen = 0;
        wrong = 0;
        unknown = null;
    }

    /** Forgets everything, so that nothing is held longer than it is needed. */
    void clear() {
        for (long left = seen; left != 0; left &= left - 1) {
            values[Long.numberOfTrailingZeros(left)] = null;
        }
    }

    /** The line where the object begins, from 1. */
    int line() {
        return line;
    }

    /** How many wrong values there were before it. */
    int open() {
        return open;
    }

    /** Takes note of a member; false if it was there before. */
    boolean see(int place) {
        long bit = 1L << place;
        boolean isNew = (seen & bit) == 0;
        seen |= bit;
        return isNew;
    }

    /** Takes note of a member that nobody knows; false if it was there before. */
    boolean seeUnknown(String name) {
        unknown = unknown == null ? new HashSet<>() : unknown;
        return unknown.add(name);
    }

    /** Says that a member is there and wrong. */
    void wrong(int place) {
        wrong |= 1L << place;
    }

    boolean isWrong(int place) {
        return (wrong & 1L << place) != 0;
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

    /** The same for a builder and one of its methods, for what is read often: nothing is made for it. */
    @SuppressWarnings("unchecked") // only the codec of the member puts values at its place
    public <B, T> void given(Member<?, T> member, B builder, BiConsumer<? super B, ? super T> setter) {
        T value = (T) values[member.place()];
        if (value != null) {
            setter.accept(builder, value);
        }
    }
}
