package dev.plumbline.io.table.row;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the rows of a table went into, by row: one path each, the first one. Confined to one thread while it is filled. */
public final class RowSubjects {

    private @Nullable String[] paths = new String[16];

    void put(int row, String path) {
        if (row >= paths.length) {
            paths = Arrays.copyOf(paths, Math.max(row + 1, paths.length * 2));
        }
        if (paths[row] == null) {
            paths[row] = path;
        }
    }

    Optional<String> at(int row) {
        return row < paths.length ? Optional.ofNullable(paths[row]) : Optional.empty();
    }

    /** The paths of all rows, in order. */
    public List<String> paths() {
        return Arrays.stream(paths).filter(Objects::nonNull).toList();
    }

    /** Every row that went into something, in order. */
    public void forEach(BiConsumer<Integer, String> each) {
        for (int row = 0; row < paths.length; row++) {
            String path = paths[row];
            if (path != null) {
                each.accept(row, path);
            }
        }
    }
}
