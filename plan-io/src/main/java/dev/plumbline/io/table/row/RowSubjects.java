package dev.plumbline.io.table.row;

import dev.plumbline.io.table.GridRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table went into, by row: one path each, the first one. Kinds and ids are kept apart, since the book has
 * the ids anyway. It takes as much room as the table has rows, wherever these stand. Confined to one thread while it is
 * filled.
 */
public final class RowSubjects {

    private record Subject(String kind, String id) {

        String path() {
            return kind + "/" + id;
        }
    }

    private final List<GridRow> rows;
    private final @Nullable String[] kinds;
    private final @Nullable String[] ids;
    /** Those of a form, which has no rows. */
    private final NavigableMap<Integer, Subject> others = new TreeMap<>();

    /** Of rows in ascending order; none for a form. */
    RowSubjects(List<GridRow> rows) {
        this.rows = rows;
        this.kinds = new String[rows.size()];
        this.ids = new String[rows.size()];
    }

    void put(int row, String kind, String id) {
        int index = index(row);
        if (index < 0) {
            others.putIfAbsent(row, new Subject(kind, id));
        } else if (ids[index] == null) {
            kinds[index] = kind;
            ids[index] = id;
        }
    }

    Optional<String> at(int row) {
        int index = index(row);
        if (index < 0) {
            return Optional.ofNullable(others.get(row)).map(Subject::path);
        }
        return ids[index] != null ? Optional.of(path(index)) : Optional.empty();
    }

    /** The index of a row; less than 0 where the table has none of that number. */
    private int index(int row) {
        int from = 0;
        int to = rows.size() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int number = rows.get(middle).number();
            if (number == row) {
                return middle;
            }
            if (number < row) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -1;
    }

    private String path(int index) {
        return kinds[index] + "/" + ids[index];
    }

    /** The ids of all rows' subjects, by their kinds. */
    public Map<String, List<String>> byKind() {
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        for (int index = 0; index < ids.length; index++) {
            String kind = kinds[index];
            String id = ids[index];
            if (kind != null && id != null) {
                byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(id);
            }
        }
        others.values()
                .forEach(each -> byKind.computeIfAbsent(each.kind(), any -> new ArrayList<>())
                        .add(each.id()));
        return byKind;
    }

    /** Every row that went into something, in order. */
    public void forEach(BiConsumer<Integer, String> each) {
        for (int index = 0; index < ids.length; index++) {
            if (ids[index] != null) {
                each.accept(rows.get(index).number(), path(index));
            }
        }
        others.forEach((row, subject) -> each.accept(row, subject.path()));
    }
}
