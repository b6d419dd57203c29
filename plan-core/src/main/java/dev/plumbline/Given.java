package dev.plumbline;

import org.jspecify.annotations.Nullable;

/** Refuses arguments that are null where they come in, by their names. */
public final class Given {

    private Given() {}

    /** @throws NullPointerException if it is null, with its name */
    public static void one(@Nullable Object value, String name) {
        if (value == null) {
            throw new NullPointerException(
                    "Argument [" + name + "] is null. Give one; no argument here may be left out.");
        }
    }

    /** The same of two. */
    public static void all(@Nullable Object first, String name, @Nullable Object second, String other) {
        one(first, name);
        one(second, other);
    }

    /** The same of each of some. */
    public static void each(@Nullable Iterable<?> values, String name) {
        one(values, name);
        if (values != null) {
            for (Object value : values) {
                if (value == null) {
                    one(value, "an element of " + name);
                }
            }
        }
    }
}
