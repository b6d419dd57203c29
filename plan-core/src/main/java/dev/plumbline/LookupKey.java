package dev.plumbline;

/**
 * Something to look up by, in a table that stays quick where texts were chosen to have one hash: of keys of equal hash a table
 * keeps those in order that can be compared (IO-6). Immutable and thread-safe if what it holds is.
 *
 * @param value what is looked up; its text tells it apart from others of equal hash
 */
public record LookupKey(Object value) implements Comparable<LookupKey> {

    public static LookupKey of(Object value) {
        return new LookupKey(value);
    }

    @Override
    public int compareTo(LookupKey other) {
        return value.toString().compareTo(other.value.toString());
    }
}
