package dev.plumbline.io.spi;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How a sheet was understood: its tables, and what became of its cells (IO-2e). Immutable and thread-safe. */
public final class SheetReading {

    private final String sheet;
    private final List<TableReading> tables;
    private final List<UnreadTable> unread;
    private final CellCounts counts;
    private final Supplier<Stream<CellReading>> cells;

    /**
     * The reading of a sheet.
     *
     * @param sheet its name
     * @param tables its tables, from top to bottom
     * @param unread blocks of cells that were not understood
     * @param counts how many cells came to what
     * @param cells makes the account of each cell when it is asked for; safe to be called by several threads
     */
    public SheetReading(
            String sheet,
            List<TableReading> tables,
            List<UnreadTable> unread,
            CellCounts counts,
            Supplier<Stream<CellReading>> cells) {
        this.sheet = sheet;
        this.tables = List.copyOf(tables);
        this.unread = List.copyOf(unread);
        this.counts = counts;
        this.cells = cells;
    }

    /** The sheet's name. */
    public String sheet() {
        return sheet;
    }

    /** Its tables, from top to bottom; none where nothing was understood. */
    public List<TableReading> tables() {
        return tables;
    }

    /** Blocks of cells that look like tables and were not understood, from top to bottom. */
    public List<UnreadTable> unread() {
        return unread;
    }

    /** How many cells came to what. */
    public CellCounts counts() {
        return counts;
    }

    /** How many cells stay unread since no table could be made of them; those of a table without a period among them. */
    public int unreadCells() {
        boolean all = tables.isEmpty()
                || tables.stream().anyMatch(table -> table.period().isEmpty());
        return all
                ? counts.reported()
                : Math.min(
                        counts.reported(),
                        unread.stream().mapToInt(UnreadTable::cells).sum());
    }

    /** Each cell that holds something, row by row; made when asked for. */
    public Stream<CellReading> cells() {
        return cells.get();
    }

    @Override
    public String toString() {
        return sheet + " " + counts;
    }
}
