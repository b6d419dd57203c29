package dev.plumbline.io.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a sheet, whatever it is called: sheets that share one part of a file share it. */
record SheetContent(
        List<GridRow> rows,
        MergedRegions merged,
        List<GridCell> covered,
        List<GridCell> repeated,
        int[] lines,
        BitSet hiddenRows,
        BitSet hiddenColumns,
        int count,
        int lastColumn) {

    static SheetContent of(
            RowCollector cells, MergedRegions merged, int[] lines, BitSet hiddenRows, BitSet hiddenColumns) {
        List<GridCell> covered = new ArrayList<>();
        List<GridRow> rows = cells.rows();
        if (!merged.isEmpty()) {
            rows = uncovered(rows, merged, covered);
        }
        int count = 0;
        int lastColumn = 0;
        for (GridRow row : rows) {
            count += row.size();
            lastColumn = Math.max(lastColumn, row.column(row.size() - 1));
        }
        return new SheetContent(
                List.copyOf(rows),
                merged,
                List.copyOf(covered),
                List.copyOf(cells.repeated()),
                lines,
                hiddenRows,
                hiddenColumns,
                count,
                lastColumn);
    }

    /** The row of a number. Rows mostly follow each other, so its place is first guessed. */
    @Nullable
    GridRow find(int number) {
        int guess = rows.isEmpty() ? -1 : number - rows.get(0).number();
        if (guess >= 0 && guess < rows.size() && rows.get(guess).number() == number) {
            return rows.get(guess);
        }
        int low = 0;
        int high = Math.min(guess, rows.size() - 1);
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = rows.get(middle).number() - number;
            if (order == 0) {
                return rows.get(middle);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return null;
    }

    private static List<GridRow> uncovered(List<GridRow> rows, MergedRegions merged, List<GridCell> covered) {
        List<GridRow> seen = new ArrayList<>(rows.size());
        for (GridRow row : rows) {
            GridRow left = uncovered(row, merged, covered);
            if (!left.isEmpty()) {
                seen.add(left);
            }
        }
        return seen;
    }

    private static GridRow uncovered(GridRow row, MergedRegions merged, List<GridCell> covered) {
        List<GridCell> kept = null;
        for (int i = 0; i < row.size(); i++) {
            boolean under = merged.covers(row.number(), row.column(i));
            if (under && kept == null) {
                kept = new ArrayList<>(row.cells().subList(0, i));
            }
            if (under) {
                covered.add(row.cell(i));
            } else if (kept != null) {
                kept.add(row.cell(i));
            }
        }
        return kept == null ? row : RowCollector.pack(row.number(), kept);
    }
}
