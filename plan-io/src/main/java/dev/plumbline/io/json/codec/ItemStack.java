package dev.plumbline.io.json.codec;

import java.util.Arrays;
import java.util.List;

/**
 * The items of the lists that are being read, those of the innermost on top, so that a list is made once it is whole. Confined
 * to one thread.
 */
final class ItemStack {

    private static final int FIRST_SIZE = 64;

    private Object[] items = new Object[FIRST_SIZE];
    private int count;

    int count() {
        return count;
    }

    void push(Object item) {
        if (count == items.length) {
            items = Arrays.copyOf(items, 2 * count);
        }
        items[count++] = item;
    }

    /** Takes everything above a place away, as a list. */
    @SuppressWarnings("unchecked") // the codec of the list pushed its own items
    <T> List<T> take(int from) {
        List<T> list = from == count ? List.of() : (List<T>) Arrays.asList(Arrays.copyOfRange(items, from, count));
        Arrays.fill(items, from, count, null);
        count = from;
        return list;
    }
}
