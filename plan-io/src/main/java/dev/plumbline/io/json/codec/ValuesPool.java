package dev.plumbline.io.json.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of objects that are being read, used again once something is made of them, and a small thing that the next one is likely
 * to share. Confined to one thread.
 */
final class ValuesPool {

    private final List<Values> free = new ArrayList<>();
    private @Nullable Object last;

    /** What was kept for the next one; null if nothing was. */
    @Nullable
    Object last() {
        return last;
    }

    void last(Object shared) {
        last = shared;
    }

    Values take(int size) {
        Values values = free.isEmpty() ? new Values() : free.remove(free.size() - 1);
        values.size(size);
        return values;
    }

    void giveBack(Values values) {
        values.clear();
        free.add(values);
    }
}
