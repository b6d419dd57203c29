package dev.plumbline.status;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once, whoever asks. Thread-safe. */
final class Lazy<T> {

    private @Nullable Supplier<T> make;
    private volatile @Nullable T value;

    private Lazy(Supplier<T> make) {
        this.make = make;
    }

    static <T> Lazy<T> of(Supplier<T> make) {
        return new Lazy<>(make);
    }

    /** The value of an earlier one as far as it is made; what is not is made anew, so that nobody holds on to what came before. */
    static <T> Lazy<T> kept(Lazy<T> before, Supplier<T> make) {
        return before.value == null ? of(make) : before;
    }

    T get() {
        T known = value;
        return known == null ? made() : known;
    }

    private synchronized T made() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(make).get();
            value = known;
            make = null;
        }
        return known;
    }
}
