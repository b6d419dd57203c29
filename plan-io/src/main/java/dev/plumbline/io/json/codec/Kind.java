package dev.plumbline.io.json.codec;

import java.io.IOException;

/**
 * One of the kinds that something can be of, such as a measurement among the facts.
 *
 * @param word what the kind is called in JSON
 * @param type its type
 * @param codec how its values are written
 */
public record Kind<T>(String word, Class<T> type, ObjectCodec<T> codec) {

    /** Writes the members of a value that is of this kind. */
    void writeMembers(Object value, JsonOutput out) throws IOException {
        codec.writeMembers(type.cast(value), out);
    }
}
