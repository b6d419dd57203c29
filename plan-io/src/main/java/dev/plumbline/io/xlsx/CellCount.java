package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;

/** Counts the cells and the columns of merged regions of a whole workbook against their caps. */
final class CellCount {

    private final Refusals refusals;
    private long cells;
    private long mergedColumns;

    CellCount(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Counts cells: one that is read, or those of a part that another sheet shows again. */
    void cells(long more) throws PlanFormatException {
        cells += more;
        refusals.check(ReadLimit.CELLS, cells);
    }

    void mergedColumns(long more) throws PlanFormatException {
        mergedColumns += more;
        refusals.check(ReadLimit.MERGED_COLUMNS, mergedColumns);
    }

    /** The cells so far, empty ones included. */
    long cells() {
        return cells;
    }

    Refusals refusals() {
        return refusals;
    }
}
