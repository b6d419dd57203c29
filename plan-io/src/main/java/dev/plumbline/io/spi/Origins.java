package dev.plumbline.io.spi;

import dev.plumbline.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * Where things in a book were read, by their path in the plan: {@code goal/revenue}, {@code goal/revenue#target}. Made
 * when asked for. Implementations are immutable and thread-safe.
 */
@FunctionalInterface
public interface Origins {

    /** The place of a path, as near as it is known; empty if nothing of it is. */
    Optional<Location> of(String path);

    /** Nothing is known. */
    Origins NONE = path -> Optional.empty();

    /** Nothing is known; always the same. */
    static Origins none() {
        return NONE;
    }

    /** The first of several that knows a path. */
    static Origins joined(List<Origins> several) {
        List<Origins> all = List.copyOf(several);
        return path -> all.stream().flatMap(each -> each.of(path).stream()).findFirst();
    }
}
