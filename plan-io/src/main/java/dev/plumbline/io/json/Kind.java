package dev.plumbline.io.json;

import java.io.IOException;

/**
 * One of the kinds that something can be of, such as a measurement among the facts.
 *
 * @param word what the kind is called in JSON
 * @param type its type
 * @param codec how its values are written
 */
record Kind<T>(String word, Class<T> type, DocumentCodec<T, ?> codec) {

    boolean holds(Object value) {
        return type.isInstance(value);
    }

    /** Writes the members of a value that is of this kind. */
    void writeMembers(Object value, BookOut out) throws IOException {
        codec.writeMembers(type.cast(value), out);
    }
}
