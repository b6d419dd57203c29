package dev.plumbline.io.table.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table went into, by row: one path each, the first one. Kinds and ids are kept apart, since the book has
 * the ids anyway. Confined to one thread while it is filled.
 */
public final class RowSubjects {

    private @Nullable String[] kinds = new String[16];
    private @Nullable String[] ids = new String[16];

    void put(int row, String kind, String id) {
        if (row >= ids.length) {
            int length = Math.max(row + 1, ids.length * 2);
            kinds = Arrays.copyOf(kinds, length);
            ids = Arrays.copyOf(ids, length);
        }
        if (ids[row] == null) {
            kinds[row] = kind;
            ids[row] = id;
        }
    }

    Optional<String> at(int row) {
        return row < ids.length && ids[row] != null ? Optional.of(path(row)) : Optional.empty();
    }

    private String path(int row) {
        return kinds[row] + "/" + ids[row];
    }

    /** The ids of all rows' subjects, by their kinds. */
    public Map<String, List<String>> byKind() {
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        for (int row = 0; row < ids.length; row++) {
            String kind = kinds[row];
            String id = ids[row];
            if (kind != null && id != null) {
                byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(id);
            }
        }
        return byKind;
    }

    /** Every row that went into something, in order. */
    public void forEach(BiConsumer<Integer, String> each) {
        for (int row = 0; row < ids.length; row++) {
            if (ids[row] != null) {
                each.accept(row, path(row));
            }
        }
    }
}
