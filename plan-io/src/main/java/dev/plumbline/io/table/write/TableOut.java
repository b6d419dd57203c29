package dev.plumbline.io.table.write;

import java.util.List;
import java.util.Optional;

/**
 * A table as it is written (写出的表格): its lines, its columns, its rows; the same for every format. Immutable and
 * thread-safe.
 *
 * @param kind the id of its kind, such as {@code task-list}
 * @param sheet the name of its sheet, unlike that of any other table of the file
 * @param title the line above it for people
 * @param mark the line below that for reading; empty in a template
 * @param columns the columns from left to right
 * @param rows the rows from top to bottom, a cell for each column
 * @param template whether it is to be filled in: its first row is a sample
 */
public record TableOut(
        String kind,
        String sheet,
        String title,
        Optional<String> mark,
        List<OutColumn> columns,
        List<OutCell[]> rows,
        boolean template) {

    public TableOut {
        title = Holdable.of(title);
        mark = mark.map(Holdable::of);
        columns = List.copyOf(columns);
    }
}
