package dev.plumbline;

import org.jspecify.annotations.Nullable;

/**
 * Something to look up by, in a table that stays quick where texts were chosen to have one hash: of keys of equal hash a table
 * keeps those in order that can be compared (IO-6). Immutable and thread-safe if what it holds is.
 */
public final class LookupKey implements Comparable<LookupKey> {

    private final Object value;
    private final int hash;
    /** Made when keys of one hash meet; racing threads make equal ones. */
    private @Nullable String text;

    private LookupKey(Object value) {
        this.value = value;
        this.hash = value.hashCode();
    }

    /** @param value what is looked up; its text tells it apart from others of equal hash */
    public static LookupKey of(Object value) {
        return new LookupKey(value);
    }

    /** What is looked up. */
    public Object value() {
        return value;
    }

    @Override
    public int compareTo(LookupKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof LookupKey key && hash == key.hash && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        String known = text;
        if (known == null) {
            known = value.toString();
            text = known;
        }
        return known;
    }
}
