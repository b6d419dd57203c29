package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;

/** Counts the cells of a whole workbook against their cap. */
final class CellCount {

    private final Refusals refusals;
    private long cells;

    CellCount(Refusals refusals) {
        this.refusals = refusals;
    }

    void one() throws PlanFormatException {
        refusals.check(ReadLimit.CELLS, ++cells);
    }

    Refusals refusals() {
        return refusals;
    }
}
