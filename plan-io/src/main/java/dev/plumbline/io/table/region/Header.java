package dev.plumbline.io.table.region;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The header of a table (表头): one to three rows. Immutable and thread-safe.
 *
 * @param firstRow from 1
 * @param lastRow the row of the columns' own words
 * @param cells one for each column that has a header, from left to right
 */
public record Header(int firstRow, int lastRow, List<HeaderCell> cells) {

    public Header {
        cells = List.copyOf(cells);
    }

    /** The numbers of its rows. */
    public List<Integer> rows() {
        return IntStream.rangeClosed(firstRow, lastRow).boxed().toList();
    }

    public int firstColumn() {
        return cells.get(0).column();
    }

    public int lastColumn() {
        return cells.get(cells.size() - 1).column();
    }

    /** The part of it between two columns. */
    Header between(int from, int to) {
        return new Header(
                firstRow,
                lastRow,
                cells.stream()
                        .filter(cell -> cell.column() >= from && cell.column() <= to)
                        .toList());
    }
}
