package dev.plumbline.io.table.region;

import dev.plumbline.io.table.GridRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row above or below a table that is none of its rows (标题行、说明行). Immutable and thread-safe.
 *
 * @param row from 1
 * @param columns the columns of its cells
 * @param texts what they hold
 */
public record TextLine(int row, List<Integer> columns, List<String> texts) {

    public TextLine {
        columns = List.copyOf(columns);
        texts = List.copyOf(texts);
    }

    /** The part of a row between two columns. */
    static TextLine of(GridRow row, int from, int to) {
        List<Integer> places = IntStream.range(0, row.size())
                .filter(i -> row.column(i) >= from && row.column(i) <= to)
                .boxed()
                .toList();
        return new TextLine(
                row.number(),
                places.stream().map(row::column).toList(),
                places.stream().map(i -> row.text(i).strip()).toList());
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** All its texts. */
    public String text() {
        return texts.stream().collect(Collectors.joining(" "));
    }
}
