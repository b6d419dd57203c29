package dev.plumbline.io.json.document;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the model holds otherwise than a member does: numbers that may be absent, and sets. */
final class Absent {

    private Absent() {}

    static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    /** A set as a list that is always in the same order. */
    static <T extends Comparable<? super T>> List<T> sorted(Collection<T> values) {
        return values.stream().sorted().toList();
    }
}
