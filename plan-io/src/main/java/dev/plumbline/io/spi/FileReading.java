package dev.plumbline.io.spi;

import java.util.List;

/**
 * How a file of tables was understood. Immutable and thread-safe.
 *
 * @param file its name as the caller gave it
 * @param sheets its sheets in their order
 */
public record FileReading(String file, List<SheetReading> sheets) {

    public FileReading {
        sheets = List.copyOf(sheets);
    }

    /** How many cells of the file came to what. */
    public CellCounts counts() {
        return sheets.stream().map(SheetReading::counts).reduce(CellCounts.NONE, CellCounts::plus);
    }
}
