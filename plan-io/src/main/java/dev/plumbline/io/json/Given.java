package dev.plumbline.io.json;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a document holds is given; what it does not hold is left as the model has it. */
final class Given {

    private Given() {}

    /** Sets a value that is given. */
    static <T> void given(@Nullable T value, Consumer<? super T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
