package dev.plumbline.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number of each of a few keys: a hash table that answers an int without a box. */
final class Lookup {

    private final @Nullable Object[] slots;
    private final int[] numbers;
    private final int mask;

    /** Numbers the keys, which are all different, from 0 in their order. */
    Lookup(List<?> keys) {
        // At most a quarter full: nearly every key is found at its first slot.
        int capacity = Integer.highestOneBit(keys.size() * 4 + 3) * 2;
        slots = new @Nullable Object[capacity];
        numbers = new int[capacity];
        mask = capacity - 1;
        for (int number = 0; number < keys.size(); number++) {
            int slot = slotOf(keys.get(number));
            slots[slot] = keys.get(number);
            numbers[slot] = number;
        }
    }

    /** The key's number, or -1. */
    int numberOf(Object key) {
        int slot = slotOf(key);
        return slots[slot] == null ? -1 : numbers[slot];
    }

    /** The slot that holds the key, or the free one where it would stand. */
    private int slotOf(Object key) {
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 16) & mask;
        for (Object held = slots[slot]; held != null; held = slots[slot]) {
            if (held == key || held.equals(key)) {
                break;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
