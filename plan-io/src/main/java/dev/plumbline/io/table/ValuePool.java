package dev.plumbline.io.table;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes the values of cells and gives cells that hold the same the same value: a state, a date or a round number fills
 * a column a thousand times. Of fixed size: what is seen later takes the place of what was seen earlier, so a file can't
 * make it grow or slow. For one thread.
 *
 * @param <F> what the value depends on beside its text
 */
public final class ValuePool<F> {

    private static final int SLOTS = 1 << 12;
    private static final int LONGEST = 32;

    private final BiFunction<String, F, CellValue> maker;
    private final @Nullable String[] texts = new String[SLOTS];
    private final @Nullable Object[] formats = new Object[SLOTS];
    private final @Nullable CellValue[] values = new CellValue[SLOTS];

    /** A pool of values that are made of a text and something that is compared by identity. */
    public ValuePool(BiFunction<String, F, CellValue> maker) {
        this.maker = maker;
    }

    /** The value of a text. */
    public CellValue get(CharSequence text, F format) {
        if (text.length() > LONGEST) {
            return maker.apply(text.toString(), format);
        }
        int slot = slot(text, format);
        CellValue kept = values[slot];
        String known = texts[slot];
        if (kept != null && known != null && formats[slot] == format && known.contentEquals(text)) {
            return kept;
        }
        String fresh = text.toString();
        CellValue made = maker.apply(fresh, format);
        texts[slot] = fresh;
        formats[slot] = format;
        values[slot] = made;
        return made;
    }

    private static int slot(CharSequence text, Object format) {
        int hash = System.identityHashCode(format);
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return (hash ^ hash >>> 12 ^ hash >>> 24) & SLOTS - 1;
    }
}
