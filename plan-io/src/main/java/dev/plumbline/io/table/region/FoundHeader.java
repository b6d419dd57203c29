package dev.plumbline.io.table.region;

import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.TableKind;
import java.util.List;

/**
 * A header that was found, with what it means and how far its table reaches.
 *
 * @param header the header
 * @param match what its columns mean
 * @param kind which kind of table it starts
 * @param parties columns of RACI letters
 * @param from the first column of its table
 * @param to the last one
 * @param alone whether no other table stands beside it
 */
record FoundHeader(
        Header header, TableMatch match, TableKind kind, List<HeaderCell> parties, int from, int to, boolean alone) {

    TableBuilder builder(SheetGrid sheet, List<GridRow> lines, SheetWords words) {
        List<TextLine> above = lines(lines, alone ? 1 : from, alone ? Integer.MAX_VALUE : to);
        return new TableBuilder(sheet, kind, match, header, parties, from, to, above, words);
    }

    private static List<TextLine> lines(List<GridRow> rows, int from, int to) {
        return rows.stream()
                .map(row -> TextLine.of(row, from, to))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
