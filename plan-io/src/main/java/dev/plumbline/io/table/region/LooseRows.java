package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellRange;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import java.util.ArrayList;
import java.util.List;

/** Tells lines above a table from rows of another table that was not understood: those are no title of anything. */
final class LooseRows {

    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_SHARED = 2;
    private static final int FEWEST_PAIRS = 2;
    private static final int TITLE_WIDTH = 3;

    private final SheetGrid sheet;
    private final LeadReader leads;

    LooseRows(SheetGrid sheet, LeadReader leads) {
        this.sheet = sheet;
        this.leads = leads;
    }

    /** The rows that may be titles and lines: all but those that make up rows of a table. */
    List<GridRow> lines(List<GridRow> rows) {
        List<GridRow> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean tabular = isTabular(rows.get(i)) && (goesWith(rows, i, i - 1) || goesWith(rows, i, i + 1));
            if (!tabular) {
                lines.add(rows.get(i));
            }
        }
        return lines;
    }

    private boolean goesWith(List<GridRow> rows, int index, int other) {
        if (other < 0 || other >= rows.size()) {
            return false;
        }
        GridRow row = rows.get(index);
        GridRow beside = rows.get(other);
        if (Math.abs(row.number() - beside.number()) > 1 || !isTabular(beside)) {
            return false;
        }
        int shared = 0;
        for (int i = 0; i < row.size(); i++) {
            shared += beside.find(row.column(i)) >= 0 ? 1 : 0;
        }
        return shared >= FEWEST_SHARED;
    }

    /** Several cells, few of them labels and their values; the first row of a sheet is its title. */
    private boolean isTabular(GridRow row) {
        if (row.size() < FEWEST_CELLS || row.number() == sheet.rows().get(0).number() || isWide(row)) {
            return false;
        }
        return leads.read(TextLine.of(row, 1, Integer.MAX_VALUE)).size() < FEWEST_PAIRS;
    }

    private boolean isWide(GridRow row) {
        return sheet.merged(CellAddress.of(row.number(), row.column(0)))
                .map(CellRange::width)
                .filter(width -> width >= TITLE_WIDTH)
                .isPresent();
    }
}
