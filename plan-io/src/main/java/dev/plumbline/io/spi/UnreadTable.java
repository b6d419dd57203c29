package dev.plumbline.io.spi;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Optional;

/**
 * Cells that hold something and were not understood as a table, and what they come nearest to (IO-2e). Immutable and
 * thread-safe.
 *
 * @param kind the name of the kind that comes nearest; empty where no header is known
 * @param kindId its id
 * @param headerRow the row that looks most like a header, from 1
 * @param cells how many cells hold something
 * @param columns the cells of that row, with the roles of those that are known
 */
public record UnreadTable(
        Optional<Localized> kind, Optional<String> kindId, int headerRow, int cells, List<ColumnReading> columns) {

    public UnreadTable {
        columns = List.copyOf(columns);
    }
}
