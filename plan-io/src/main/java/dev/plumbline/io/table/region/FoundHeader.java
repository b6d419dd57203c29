package dev.plumbline.io.table.region;

import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.TableKind;
import java.util.List;
import java.util.Optional;

/**
 * A header that was found, with what it means and how far its table reaches.
 *
 * @param header the header
 * @param match what its columns mean
 * @param kind which kind of table it starts
 * @param parties columns of RACI letters
 * @param from the first column of its table
 * @param to the last one
 * @param alone whether the lines above are its own
 * @param group what stands over it and not over the table beside it
 */
record FoundHeader(
        Header header,
        TableMatch match,
        TableKind kind,
        List<HeaderCell> parties,
        int from,
        int to,
        boolean alone,
        Optional<String> group) {

    private static final int FEWEST_OF_ROW = 3;

    /** The same under the words of a group. */
    FoundHeader called(String words) {
        return new FoundHeader(header, match, kind, parties, from, to, alone, Optional.of(words));
    }

    TableBuilder builder(SheetGrid sheet, List<GridRow> lines, SheetWords words) {
        List<TextLine> above = lines(lines, alone ? 1 : from, alone ? Integer.MAX_VALUE : to).stream()
                .filter(line -> isAbout(line, words))
                .toList();
        return builder(sheet, words, above);
    }

    /** Its table below some lines. */
    TableBuilder builder(SheetGrid sheet, SheetWords words, List<TextLine> above) {
        return new TableBuilder(sheet, kind, match, header, parties, from, to, above, group, words);
    }

    /** A row of several cells without a label is no line about the table; what it says is told. */
    private static boolean isAbout(TextLine line, SheetWords words) {
        int cells = line.texts().size();
        return cells < FEWEST_OF_ROW || words.leads().read(line).size() * FEWEST_OF_ROW >= cells;
    }

    /** The same with what the cells below it settle. */
    FoundHeader settled(SheetGrid sheet, HeaderMatcher matcher) {
        TableMatch settled = ColumnsByCells.settle(sheet, matcher, match, header);
        return settled == match ? this : new FoundHeader(header, settled, kind, parties, from, to, alone, group);
    }

    private static List<TextLine> lines(List<GridRow> rows, int from, int to) {
        return rows.stream()
                .map(row -> TextLine.of(row, from, to))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
