package dev.plumbline.io.json.codec;

import java.util.ArrayList;
import java.util.List;

/** Values of objects that are being read, used again once something is made of them. Confined to one thread. */
final class ValuesPool {

    private final List<Values> free = new ArrayList<>();

    Values take(int size) {
        Values values = free.isEmpty() ? new Values() : free.remove(free.size() - 1);
        values.begin(size);
        return values;
    }

    void giveBack(Values values) {
        free.add(values);
    }
}
