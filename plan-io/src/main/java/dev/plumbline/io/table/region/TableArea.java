package dev.plumbline.io.table.region;

import dev.plumbline.io.spi.SkippedRow;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.PlanMark;
import dev.plumbline.io.table.word.TableKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table where it stands on its sheet: what is above it, its header, its rows (表格区域). Immutable and thread-safe.
 *
 * @param sheet the sheet
 * @param kind which kind of table it is
 * @param match what its columns mean
 * @param header its header
 * @param parties columns whose headers name parties and whose cells hold RACI letters
 * @param firstColumn from 1
 * @param lastColumn the last column that belongs to it
 * @param above the lines above it, from top to bottom
 * @param below notes and signatures
 * @param rows the rows of data
 * @param banners the lines that name the rows below them, in order
 * @param totals rows that total others, in order
 * @param skipped every row that is no data, and why
 * @param mark what it was written from, where it says so
 * @param fullNumbers whether its column of numbers holds whole ids
 */
public record TableArea(
        SheetGrid sheet,
        TableKind kind,
        TableMatch match,
        Header header,
        List<HeaderCell> parties,
        int firstColumn,
        int lastColumn,
        List<TextLine> above,
        List<TextLine> below,
        List<GridRow> rows,
        List<Banner> banners,
        List<Total> totals,
        List<SkippedRow> skipped,
        Optional<PlanMark> mark,
        boolean fullNumbers) {

    TableArea(
            SheetGrid sheet,
            TableKind kind,
            TableMatch match,
            Header header,
            List<HeaderCell> parties,
            int firstColumn,
            int lastColumn,
            List<TextLine> above,
            List<TextLine> below,
            List<GridRow> rows,
            List<Banner> banners,
            List<Total> totals,
            List<SkippedRow> skipped) {
        this(
                sheet,
                kind,
                match,
                header,
                parties,
                firstColumn,
                lastColumn,
                above,
                below,
                rows,
                banners,
                totals,
                skipped,
                Optional.empty(),
                false);
    }

    /** The same with what it was written from. */
    TableArea marked(PlanMark from, boolean full) {
        return new TableArea(
                sheet,
                kind,
                match,
                header,
                parties,
                firstColumn,
                lastColumn,
                above,
                below,
                rows,
                banners,
                totals,
                skipped,
                Optional.of(from),
                full);
    }

    /**
     * A line that names what follows.
     *
     * @param row its row, from 1
     * @param text what it says
     */
    public record Banner(int row, String text) {}

    /**
     * A row that totals others.
     *
     * @param row the row
     * @param from the index of the first data row it totals
     * @param to the index after the last one
     * @param average whether it is their mean instead of their sum
     */
    public record Total(GridRow row, int from, int to, boolean average) {}

    /** What stands over this table and not over the one beside it. */
    public Optional<String> group() {
        return banners.stream()
                .limit(1)
                .filter(banner -> banner.row() >= header.firstRow() && banner.row() <= header.lastRow())
                .map(Banner::text)
                .findFirst();
    }

    /** The columns that a company's mapping leaves out. */
    public List<HeaderCell> leftOut() {
        Set<HeaderCell> taken = new HashSet<>(match.unknown());
        taken.addAll(match.roles().values());
        taken.addAll(parties);
        match.periods().forEach(column -> taken.add(column.header()));
        return header.cells().stream().filter(cell -> !taken.contains(cell)).toList();
    }
}
