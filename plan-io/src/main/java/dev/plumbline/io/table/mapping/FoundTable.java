package dev.plumbline.io.table.mapping;

import dev.plumbline.io.table.GridCell;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table that was found on a sheet.
 *
 * @param mapping what to make of it
 * @param file the file it stands in
 * @param sheet the sheet
 * @param title the cell with its title
 * @param headers the header cell of each column it has
 * @param unknown header cells that no column goes by
 * @param firstRow the first row of data
 * @param lastRow the last row of data
 * @param period what it is about; of a title that names one
 */
record FoundTable(
        TableMapping mapping,
        String file,
        SheetGrid sheet,
        Optional<GridCell> title,
        Map<Column, GridCell> headers,
        List<GridCell> unknown,
        int firstRow,
        int lastRow,
        Optional<Period> period) {

    FoundTable about(Period known) {
        return new FoundTable(mapping, file, sheet, title, headers, unknown, firstRow, lastRow, Optional.of(known));
    }

    Period knownPeriod() {
        return period.orElseThrow();
    }
}
